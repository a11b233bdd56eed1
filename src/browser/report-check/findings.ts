import type { FindingCardView, FindingGroupView, SumLineView } from "../../views/report-check-view.ts";
import { element, part, reportElement, rowAnchor, sentenceElement } from "./dom.ts";
import { explainElement } from "./explain.ts";

/** The heading of a card stands one below that of its list. */
type CardLevel = "h4" | "h5";

/** Keeps what a person says to a finding. */
type Explain = (finding: string, text: string) => void;

interface Card {
  element: HTMLElement;
  /** What it was made from, what was typed in it apart: a card that is the same stays. */
  shown: string;
}

let shownCards = new Map<string, Card>();

/** Shows the findings by outcome; cards that did not change stay, with what is being typed in them. */
export function showFindings(groups: readonly FindingGroupView[], explain: Explain): void {
  const place = part("groups");
  const focused = document.activeElement;
  const before = shownCards;
  shownCards = new Map(groups.flatMap(({ cards }) => cards.map((card) => [card.id, cardFor(card, before, explain)])));
  place.replaceChildren(...groups.map(groupElement));
  if (focused instanceof HTMLElement && place.contains(focused)) focused.focus();
}

function cardFor(card: FindingCardView, before: ReadonlyMap<string, Card>, explain: Explain): Card {
  const shown = JSON.stringify({ ...card, explain: card.explain && { ...card.explain, value: "" } });
  const known = before.get(card.id);
  if (known?.shown === shown) return known;
  const made = cardElement(card, "h5");
  if (card.explain) made.append(explainElement(card.explain, (text) => explain(card.id, text)));
  return { element: made, shown };
}

/** The findings of one outcome, as the ledger shows them (FindingGroup.astro). */
function groupElement({ outcome, title, meaning, cards }: FindingGroupView): HTMLElement {
  const heading = element("h4", "mt-8 flex items-center gap-3 text-[1.2rem]", dot(outcome), title);
  const items = cards.map(({ id }) => shownCards.get(id)!.element);
  const list = element("ul", "mt-4 grid gap-4 items-start lg:grid-cols-2", ...items);
  return element("section", "", heading, element("p", "mt-1 max-w-measure text-soft", meaning), list);
}

/** A finding as a sum on paper (FindingCard.astro); what it names leads to its row in the table. */
export function cardElement(card: FindingCardView, level: CardLevel): HTMLElement {
  const { outcome, outcomeLabel, label, row, reason, lines, print, notes } = card;
  const grade = element(
    "p",
    "flex items-center gap-2 text-[0.92rem] font-semibold whitespace-nowrap",
    dot(outcome),
    outcomeLabel,
  );
  const item = element(
    "li",
    "rounded-md border border-rule bg-sheet p-4 sm:p-5",
    cardHead(row, label, grade, level),
    element("p", "mt-1 max-w-measure text-[0.95rem] text-soft", reason),
    print ? printElement(print) : sumElement(lines),
    ...notes.map(({ about, text }) => noteElement(about, text)),
  );
  item.dataset["outcome"] = outcome;
  return item;
}

/** The name of a card, which leads to its row, with what stands beside it. */
export function cardHead(row: string, label: string, beside: HTMLElement, level: CardLevel): HTMLElement {
  const name = element(level, "max-w-measure text-[1.02rem] font-semibold", rowLink(row, label, "text-ink"));
  return element("div", "flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1", name, beside);
}

export function noteElement(about: string, text: string): HTMLElement {
  const named = about ? [element("span", "text-soft", `${about}:`), " "] : [];
  return element("p", "mt-2 max-w-measure text-[0.95rem]", ...named, text);
}

function dot(outcome: string): HTMLElement {
  const mark = element("span", `outcome-dot ${outcome}`);
  mark.ariaHidden = "true";
  return mark;
}

function rowLink(row: string, text: string, classes = ""): HTMLElement {
  const link = element("a", classes, text);
  link.href = `#${rowAnchor(row)}`;
  return link;
}

export function sumElement(lines: readonly SumLineView[]): HTMLElement {
  const body = element("tbody", "", ...lines.map(lineElement));
  return element("table", "sum mt-3 max-w-measure text-[0.95rem]", body);
}

function lineElement(line: SumLineView, index: number): HTMLElement {
  const { sign, off, amount, result, row, name, says, place, sentence } = line;
  const colour = off && (off === "contradiction" ? "font-semibold text-rust" : "font-semibold text-amber");
  const stands =
    place && element("span", "text-[0.88rem] text-soft", "(", rowLink(row, place, "whitespace-nowrap text-soft"), ")");
  return element(
    "tr",
    result && index > 0 ? "border-t border-ink" : "",
    element("td", `operator ${colour ?? ""}`, sign),
    element("td", `amount ${result ? "font-semibold" : ""}`, amount),
    element(
      "td",
      "",
      name && `${name} `,
      says,
      stands,
      sentence ? sentenceElement(sentence, "block text-[0.88rem] text-soft") : "",
    ),
  );
}

function printElement({ printed, right }: { printed: string; right: string }): HTMLElement {
  return reportElement("p", "mt-3", element("s", "", printed), ` → `, element("strong", "", right));
}
