import type { RowView } from "../../views/report-check-view.ts";
import { element, labelled, part, rowAnchor, setText } from "./dom.ts";
import { valueField } from "./value-field.ts";

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
export function showOnlyRows(attention: boolean): number {
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
  const input = valueField(view.value, valueLabel, (value) => onChange(id, value));
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
  return line;
}

function update({ line, input, state, reasons }: Row, view: RowView): void {
  if (document.activeElement !== input || input.value.trim() === view.value) input.value = view.value;
  input.dataset["kept"] = view.value;
  line.dataset["state"] = view.state;
  setText(state, view.stateText);
  const needsLook = view.reasons.length > 0;
  input.classList.toggle("border-rule", !needsLook);
  input.classList.toggle("border-amber", needsLook);
  reasons.replaceChildren(...view.reasons.map((reason) => element("li", "", reason)));
}
