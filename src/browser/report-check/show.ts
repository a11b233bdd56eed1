import type { CheckView, WrongNumberView } from "../../views/report-check-view.ts";
import { element, fill, part, rowAnchor } from "./dom.ts";
import { cardElement, groupElement } from "./findings.ts";
import { showRows } from "./rows.ts";

/** Shows a check: what does not add up, what is written wrongly, what was taken. */
export function show(view: CheckView, onChange: (id: string, value: string) => void): void {
  const { groups, template, wrong, notTaken, differs } = view;
  // Where the last number was put right, what had the focus goes away.
  const losesFocus = wrong.length === 0 && part("wrong").contains(document.activeElement);
  part("refused").hidden = true;
  fill("title", view.title);
  fill("headline", view.headline);
  part("headline").toggleAttribute("data-clean", view.clean);
  fill("counted", view.counted);
  fill("taken", view.taken);
  part("findings").hidden = groups.length === 0;
  part("groups").replaceChildren(...groups.map(groupElement));
  part("template").hidden = !template;
  if (template) {
    fill("template-title", template.title);
    part("template-list").replaceChildren(...template.cards.map(cardElement));
  }
  list(
    "wrong",
    wrong.map((one) => wrongElement(one, onChange)),
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
  const { before = "", now = "", state = "" } = part("table").dataset;
  showRows(view.rows, { before, now, state }, onChange);
  part("result").hidden = false;
  if (losesFocus) part("title").focus();
}

/** A list with its heading, hidden where it is empty. */
function list(name: string, items: HTMLElement[]): void {
  part(name).hidden = items.length === 0;
  part(`${name}-list`).replaceChildren(...items);
}

function wrongElement(
  { row, label, text, write, use }: WrongNumberView,
  onChange: (id: string, value: string) => void,
) {
  const link = element("a", "text-ink", `${row} ${label}`);
  link.href = `#${rowAnchor(row)}`;
  const item = element("li", "border-s-2 border-amber ps-3", link, element("p", "text-soft", text));
  if (!write) return item;
  const button = element("button", "button screen-only", use);
  button.type = "button";
  button.addEventListener("click", () => {
    part("wrong-title").focus();
    onChange(row, write);
  });
  item.append(button);
  return item;
}
