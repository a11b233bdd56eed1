import type { CheckView, ProposalView } from "../../views/report-check-view.ts";
import { button, element, fill, part, reportElement, setText } from "./dom.ts";
import { cardHead, noteElement, sumElement } from "./findings.ts";

type Answer = NonNullable<ProposalView["answer"]>;

interface Labels {
  accept: string;
  refuse: string;
  assumes: string;
}

/** @param answer null takes back what was said */
export type OnAnswer = (view: ProposalView, answer: Answer | null) => void;

interface Card {
  item: HTMLElement;
  state: HTMLElement;
  buttons: Record<Answer, HTMLButtonElement>;
  /** What it was made from, the answer apart: a card that is the same stays, and with it the focus. */
  shown: string;
  view: ProposalView;
}

let shownCards = new Map<string, Card>();

/** Shows what arithmetic suggests, each with its sum, its sentences and two buttons. */
export function showProposals(proposals: CheckView["proposals"], onAnswer: OnAnswer): void {
  part("proposals").hidden = !proposals;
  const before = shownCards;
  const views = proposals?.cards ?? [];
  shownCards = new Map(views.map((view) => [view.key, cardFor(view, before.get(view.key), onAnswer)]));
  fill("proposals-title", proposals?.title ?? "");
  const items = [...shownCards.values()].map(({ item }) => item);
  const list = part("proposals-list");
  // What stands where it stood is not moved: an element that is moved loses the focus.
  if (items.length !== list.children.length || items.some((item, index) => item !== list.children[index]))
    list.replaceChildren(...items);
  for (const view of views) update(shownCards.get(view.key)!, view);
}

function cardFor(view: ProposalView, known: Card | undefined, onAnswer: OnAnswer): Card {
  const shown = JSON.stringify({ ...view, answer: null, answerText: "" });
  return known?.shown === shown ? known : newCard(view, shown, onAnswer);
}

function newCard(view: ProposalView, shown: string, onAnswer: OnAnswer): Card {
  const { row, label, reason, lines, sentences, assumes } = view;
  const labels = JSON.parse(part("proposals-list").dataset["labels"]!) as Labels;
  const state = element("p", "text-[0.92rem] text-soft whitespace-nowrap");
  const choice = (answer: Answer, text: string) => {
    const made = button(text, () => onAnswer(card.view, card.view.answer === answer ? null : answer));
    made.ariaLabel = `${text}: ${label}`;
    return made;
  };
  const buttons = { accepted: choice("accepted", labels.accept), refused: choice("refused", labels.refuse) };
  const item = element(
    "li",
    "rounded-md border border-rule bg-sheet p-4 sm:p-5",
    cardHead(row, label, state, "h4"),
    element("p", "mt-1 max-w-measure text-[0.95rem] text-soft", reason),
    sumElement(lines),
    ...sentences.map(sentenceElement),
    ...(assumes ? [noteElement(labels.assumes, assumes)] : []),
    element("p", "mt-3 flex gap-3", buttons.accepted, buttons.refused),
  );
  const card = { item, state, buttons, shown, view };
  return card;
}

function sentenceElement(pieces: ProposalView["sentences"][number]): HTMLElement {
  const parts = pieces.map(({ text, isNumber }) => (isNumber ? element("strong", "text-ink", text) : text));
  return reportElement("p", "mt-2 max-w-measure text-[0.92rem] text-soft", "“", ...parts, "”");
}

function update(card: Card, view: ProposalView): void {
  card.view = view;
  setText(card.state, view.answerText);
  card.item.dataset["answer"] = view.answer ?? "open";
  for (const [answer, made] of Object.entries(card.buttons)) made.ariaPressed = String(view.answer === answer);
}
