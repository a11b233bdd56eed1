import type { CheckView, HeadSlipView, WrongNumberView } from "../../views/report-check-view.ts";
import { button, element, fill, part, rowAnchor } from "./dom.ts";
import { cardElement, showFindings } from "./findings.ts";
import { type NumberActions, showNumbers, showOnlyNumbers } from "./numbers.ts";
import { type OnAnswer, showProposals } from "./proposals.ts";
import { showOnlyRows, showRows } from "./rows.ts";

/** What a person does to what was taken. */
export interface Actions extends NumberActions {
  change: (id: string, value: string) => void;
  /** Writes a number of the narrative as it is proposed. */
  write: (number: number, value: string) => void;
  answer: OnAnswer;
  /** Keeps what is said to a finding. */
  explain: (finding: string, text: string) => void;
  /** Leads to a field of the report's head. */
  fixHead: (field: HeadSlipView["field"]) => void;
}

/** Shows a check: what does not add up, what is written wrongly, what was taken. */
export function show(view: CheckView, actions: Actions): void {
  const { groups, template, wrong, notTaken, differs, narrative } = view;
  // Where the last number was put right, what had the focus goes away.
  const losesFocus = wrong.length === 0 && part("wrong").contains(document.activeElement);
  part("refused").hidden = true;
  fill("title", view.title);
  fill("headline", view.headline);
  part("headline").toggleAttribute("data-clean", view.clean);
  fill("counted", view.counted);
  fill("waiting", view.waiting);
  fill("taken", view.taken);
  part("findings").hidden = groups.length === 0;
  showFindings(groups, actions.explain);
  showProposals(view.proposals, actions.answer);
  list(
    "head-slips",
    view.head.map((slip) => slipElement(slip, actions)),
  );
  part("template").hidden = !template;
  if (template) {
    fill("template-title", template.title);
    part("template-list").replaceChildren(...template.cards.map((card) => cardElement(card, "h4")));
  }
  list(
    "wrong",
    wrong.map((one) => wrongElement(one, actions)),
  );
  list(
    "not-taken",
    notTaken.map((text) => element("li", "", text)),
  );
  list(
    "differs",
    differs.map((text) => element("li", "", text)),
  );
  fill("attention", view.attention);
  const labels = JSON.parse(part("tables").dataset["labels"]!) as Labels;
  part("form-part").hidden = view.rows.length === 0;
  showRows(view.rows, labels, actions.change);
  for (const name of ["numbers-part", "verbatim-part"]) part(name).hidden = !narrative;
  part("numbers-lead").hidden = !narrative?.compared;
  part("numbers-lead-alone").hidden = narrative?.compared ?? true;
  showNumbers(narrative ?? { summary: "", rows: [], compared: false }, labels, actions);
  part("result").hidden = false;
  if (losesFocus) part("title").focus();
}

/** The words of the tables, from their markup. */
type Labels = Parameters<typeof showNumbers>[1];

/** Hides what needs no look in both tables. Returns how many rows are left. */
export function showOnly(attention: boolean): number {
  return showOnlyRows(attention) + showOnlyNumbers(attention);
}

/** A list with its heading, hidden where it is empty. */
function list(name: string, items: HTMLElement[]): void {
  part(name).hidden = items.length === 0;
  part(`${name}-list`).replaceChildren(...items);
}

function slipElement({ field, text }: HeadSlipView, { fixHead }: Actions): HTMLElement {
  const fix = button(part("head-slips-list").dataset["fix"]!, () => fixHead(field));
  fix.classList.add("screen-only", "ms-3");
  return element("li", "border-s-2 border-amber ps-3", text, fix);
}

function wrongElement({ row, number, label, text, write, use }: WrongNumberView, actions: Actions): HTMLElement {
  const link = element("a", "text-ink", label);
  link.href = `#${rowAnchor(row)}`;
  const item = element("li", "border-s-2 border-amber ps-3", link, element("p", "text-soft", text));
  if (!write) return item;
  const correct = button(use, () => {
    part("wrong-title").focus();
    if (number === null) actions.change(row, write);
    else actions.write(number, write);
  });
  correct.classList.add("screen-only");
  item.append(correct);
  return item;
}
