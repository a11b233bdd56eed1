import type { NarrativeView, NumberRowView } from "../../views/report-check-view.ts";
import { button, element, labelled, option, part, reportElement, rowAnchor, sentenceElement } from "./dom.ts";
import { valueField } from "./value-field.ts";

interface Labels {
  before: string;
  now: string;
  state: string;
  sentence: string;
  sentenceBefore: string;
  change: string;
}

/** What a person says of a number of the narrative. */
export interface NumberActions {
  correct: (view: NumberRowView, value: string) => void;
  /** @param figure the id of last quarter's figure, "" for a new number */
  pick: (view: NumberRowView, figure: string) => void;
}

interface Row {
  line: HTMLElement;
  /** What it was made from: a row that is the same stays. */
  shown: string;
  view: NumberRowView;
}

let rows = new Map<string, Row>();

/** Shows the numbers of the narrative; rows that did not change stay, and the focus goes on where it was. */
export function showNumbers({ rows: views, compared }: NarrativeView, labels: Labels, actions: NumberActions): void {
  const place = part("numbers");
  const focus = focusIn(place);
  const before = rows;
  rows = new Map(views.map((view) => [keyOf(view), rowFor(view, before.get(keyOf(view)), labels, actions)]));
  place.replaceChildren(...[...rows.values()].flatMap(({ view, line }) => [...sectionLine(view), line]));
  part("numbers-table").classList.toggle("no-before", !compared);
  if (focus) giveBack(focus);
}

/** Hides the numbers that need no look, and the headings of sections that have none. Returns how many are left. */
export function showOnlyNumbers(attention: boolean): number {
  let left = 0;
  let heading: HTMLElement | null = null;
  for (const line of part("numbers").children as HTMLCollectionOf<HTMLElement>) {
    const row = rows.get(line.dataset["key"] ?? "");
    line.hidden = attention && !row?.view.reasons.length;
    if (!row) heading = line;
    if (!row || line.hidden) continue;
    left++;
    if (heading) heading.hidden = false;
  }
  return left;
}

const keyOf = ({ number, row }: NumberRowView) => (number === null ? row : String(number));

function rowFor(view: NumberRowView, known: Row | undefined, labels: Labels, actions: NumberActions): Row {
  const shown = JSON.stringify(view);
  if (known?.shown === shown) return known;
  return { line: newLine(view, labels, actions), shown, view };
}

function sectionLine({ section }: NumberRowView): HTMLElement[] {
  if (!section) return [];
  const cell = element("th", "pt-6 text-[0.95rem] text-ink", section);
  cell.colSpan = 5;
  cell.scope = "colgroup";
  return [element("tr", "", cell)];
}

function newLine(view: NumberRowView, labels: Labels, actions: NumberActions): HTMLElement {
  const {
    row,
    label,
    inItsWords,
    unit,
    place,
    before,
    value,
    valueLabel,
    number,
    sentence,
    beforeSentence,
    stateText,
  } = view;
  const about = [unit, place].filter(Boolean).join(", ");
  const name = element(
    "td",
    "",
    inItsWords ? reportElement("span", "", label) : label,
    ...(about ? [" ", element("span", "text-[0.88rem] text-soft", `(${about})`)] : []),
  );
  const input = number === null ? "" : valueField(value, valueLabel, (written) => actions.correct(view, written));
  if (input && view.reasons.length > 0) input.classList.replace("border-rule", "border-amber");
  const said = [
    sentence ? sentenceElement(sentence, "text-soft") : "",
    ...(beforeSentence
      ? [
          element(
            "span",
            "mt-1 block text-soft",
            element("span", "text-[0.85rem]", `${labels.sentenceBefore}: `),
            sentenceElement(beforeSentence, ""),
          ),
        ]
      : []),
  ];
  const reasons = element("ul", "text-[0.92rem]", ...view.reasons.map((reason) => element("li", "", reason)));
  const line = element(
    "tr",
    "",
    name,
    labelled(labels.before, "before sm:text-end", before),
    labelled(labels.now, "", input),
    labelled(labels.sentence, "text-[0.92rem]", ...said),
    labelled(labels.state, "", element("span", "text-soft", stateText), reasons, ...controls(view, labels, actions)),
  );
  line.id = rowAnchor(row);
  line.dataset["key"] = keyOf(view);
  line.dataset["state"] = view.state;
  return line;
}

/** What says which number it is: where that is sure, only behind a button. */
function controls(view: NumberRowView, labels: Labels, actions: NumberActions): HTMLElement[] {
  const { choices, confirm, state } = view;
  const chosen = choices.find((one) => one.chosen);
  const agree = confirm && chosen ? [button(confirm, () => actions.pick(view, chosen.id))] : [];
  for (const made of agree) made.dataset["part"] = "confirm";
  if (choices.length < 2) return agree;
  const isOpen = state === "likely" || state === "new" || state === "picked";
  if (isOpen) return [...agree, choice(view, actions)];
  const change = button(labels.change, () => {
    const list = choice(view, actions);
    change.replaceWith(list);
    list.focus();
  });
  change.className = "block cursor-pointer text-[0.88rem] text-accent underline";
  return [change];
}

function choice(view: NumberRowView, actions: NumberActions): HTMLSelectElement {
  const list = element("select", "mt-1 block w-full min-w-0 rounded-sm border border-rule bg-sheet px-2 py-1 text-ink");
  list.ariaLabel = view.choiceLabel;
  list.autocomplete = "off";
  list.append(...view.choices.map(({ id, label, chosen }) => option(label, id, chosen)));
  list.addEventListener("change", () => actions.pick(view, list.value));
  list.dataset["part"] = "choice";
  return list;
}

interface Focus {
  element: HTMLElement;
  key: string;
  part: string;
}

function focusIn(place: HTMLElement): Focus | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !place.contains(focused)) return null;
  return {
    element: focused,
    key: focused.closest("tr")?.dataset["key"] ?? "",
    part: focused.dataset["part"] ?? "input",
  };
}

/** To the same place of the row; from a button that has done its work to the next one of its kind. */
function giveBack({ element: focused, key, part: name }: Focus): void {
  const line = rows.get(key)?.line;
  const find = (of: HTMLElement | undefined) =>
    of?.querySelector<HTMLElement>(name === "input" ? "input" : `[data-part="${name}"]`);
  const lines = [...rows.values()].map((row) => row.line);
  const behind = line && name === "confirm" ? lines.slice(lines.indexOf(line)) : [];
  const next = behind.flatMap((one) => find(one) ?? [])[0];
  const target = focused.isConnected ? focused : (find(line) ?? next ?? line?.querySelector<HTMLElement>("input"));
  target?.focus();
}
