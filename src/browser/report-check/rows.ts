import type { RowView } from "../../views/report-check-view.ts";
import { element, part, rowAnchor } from "./dom.ts";

interface Labels {
  before: string;
  now: string;
  state: string;
}

interface Row {
  line: HTMLElement;
  input: HTMLInputElement;
  state: HTMLElement;
  reasons: HTMLElement;
}

/** What a person does to a value. */
type OnChange = (id: string, value: string) => void;

const rows = new Map<string, Row>();

/** Shows the rows of the form; those that stand there already keep their place, so that the focus is not lost. */
export function showRows(views: readonly RowView[], labels: Labels, onChange: OnChange): void {
  const isNew = views.some(({ id }) => !rows.has(id)) || views.length !== rows.size;
  if (isNew) {
    rows.clear();
    part("rows").replaceChildren(...views.flatMap((view) => [...areaLine(view), newLine(view, labels, onChange)]));
  }
  const before = views.some((view) => view.before);
  part("table").classList.toggle("no-before", !before);
  for (const view of views) update(rows.get(view.id)!, view);
}

/** Hides the rows that need no look. Returns how many are left. */
export function showOnly(attention: boolean): number {
  let left = 0;
  for (const { line, reasons } of rows.values()) {
    line.hidden = attention && reasons.childElementCount === 0;
    if (!line.hidden) left++;
  }
  for (const area of part("rows").querySelectorAll<HTMLElement>("[data-area]")) area.hidden = attention;
  return left;
}

function areaLine({ area }: RowView): HTMLElement[] {
  if (!area) return [];
  const cell = element("th", "pt-6 text-[0.95rem] text-ink", area);
  cell.colSpan = 5;
  cell.scope = "colgroup";
  const line = element("tr", "", cell);
  line.dataset["area"] = "";
  return [line];
}

function newLine(view: RowView, labels: Labels, onChange: OnChange): HTMLElement {
  const { id, label, unit, before, valueLabel } = view;
  const input = element(
    "input",
    "w-full min-w-0 rounded-sm border border-rule bg-sheet px-2 py-1 text-ink sm:w-28 lg:w-32 sm:text-end",
  );
  input.value = view.value;
  input.autocomplete = "off";
  input.spellcheck = false;
  input.ariaLabel = valueLabel;
  // A row that names a group asks for no value.
  input.hidden = view.state === "heading";
  const state = element("span", "text-soft");
  const reasons = element("ul", "text-[0.92rem]");
  const name = element(
    "td",
    "",
    label,
    ...(unit ? [" ", element("span", "text-[0.88rem] text-soft", `(${unit})`)] : []),
  );
  const line = element(
    "tr",
    "",
    element("td", "whitespace-nowrap text-soft", id),
    name,
    labelled(labels.before, "before sm:text-end", before),
    labelled(labels.now, "", input),
    labelled(labels.state, "", state, reasons),
  );
  line.id = rowAnchor(id);
  rows.set(id, { line, input, state, reasons });
  listen(input, id, onChange);
  return line;
}

/** A cell with the name of its column, which a narrow screen shows before it. */
function labelled(label: string, classes: string, ...children: (Node | string)[]): HTMLElement {
  const cell = element("td", classes, ...children);
  cell.dataset["label"] = label;
  if (children.every((child) => child === "")) cell.classList.add("blank");
  return cell;
}

function update({ line, input, state, reasons }: Row, view: RowView): void {
  if (document.activeElement !== input || input.value.trim() === view.value) input.value = view.value;
  input.dataset["kept"] = view.value;
  line.dataset["state"] = view.state;
  state.textContent = view.stateText;
  const needsLook = view.reasons.length > 0;
  input.classList.toggle("border-rule", !needsLook);
  input.classList.toggle("border-amber", needsLook);
  reasons.replaceChildren(...view.reasons.map((reason) => element("li", "", reason)));
}

/** Enter keeps what was typed and goes on to the next value, Escape takes it back; leaving the field keeps it. */
function listen(input: HTMLInputElement, id: string, onChange: OnChange): void {
  const commit = () => {
    const written = input.value.trim();
    if (written === input.dataset["kept"]) return;
    input.dataset["kept"] = written;
    onChange(id, written);
  };
  input.addEventListener("change", commit);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") input.value = input.dataset["kept"] ?? "";
    if (event.key !== "Enter") return;
    event.preventDefault();
    commit();
    const shown = [...rows.values()].filter((row) => !row.line.hidden && !row.input.hidden).map((row) => row.input);
    const next = shown[shown.indexOf(input) + 1];
    next?.focus();
    next?.select();
  });
}
