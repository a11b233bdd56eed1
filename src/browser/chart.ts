// Charts answer: a value on hover, touch and, once entered, arrow keys from mark to mark; a series by its name; table
// alone; another quarter; PNG; code to embed. Until its details are opened a chart is one stop for the keyboard.
import { escapeMarkup } from "../core/escape-markup.ts";
import { offerQuarters } from "./chart-quarter.ts";
import { answerSeries } from "./chart-series.ts";

document.querySelectorAll<HTMLElement>("[data-chart]").forEach((figure, index) => answer(figure, index === 0));

/** Gives the frame just before it the height that it reports (embed-height.ts); without it the height is a guess. */
const RESIZE = `<script>(function(f){addEventListener("message",function(e){if(e.source===f.contentWindow&&e.data.type==="cchc-mo:height")f.height=e.data.height})})(document.currentScript.previousElementSibling)</script>`;

/** @param first only the first chart of a page says how it is read */
function answer(figure: HTMLElement, first: boolean): void {
  const readout = figure.querySelector<HTMLElement>(".chart-readout");
  const more = figure.querySelector<HTMLDetailsElement>(".chart-more");
  if (!readout || !more) return;
  const hint = first ? readout.textContent : "";
  readout.textContent = hint;
  // On plain http the browser gives a page no clipboard.
  if (!isSecureContext) for (const button of figure.querySelectorAll("[data-copy-embed]")) button.remove();
  for (const element of figure.querySelectorAll<HTMLElement>("[data-enhanced]")) element.hidden = false;
  // Asked for each time, since another quarter has other marks.
  const marks = () => [...figure.querySelectorAll<SVGGElement>(".mark")];
  const focused = () => marks().find((mark) => mark === document.activeElement) ?? null;
  const markAt = (event: Event) => (event.target as Element).closest<SVGGElement>(".mark");

  function show(shown: SVGGElement | null): void {
    for (const mark of marks()) mark.classList.toggle("on", mark === shown);
    readout!.textContent = shown ? said(shown) : hint;
    readout!.classList.toggle("filled", shown !== null);
  }
  // Not on the SVG: Chromium lets an SVG element that listens to focus take it.
  figure.addEventListener("pointerover", (event) => show(markAt(event) ?? focused()));
  figure.addEventListener("pointerdown", (event) => show(markAt(event)));
  figure.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && show(focused()));
  figure.addEventListener("focusin", (event) => show(markAt(event)));
  figure.addEventListener("focusout", ({ relatedTarget }) => {
    show(null);
    if (!(relatedTarget as Element | null)?.closest(".mark")) enter(figure, false);
  });
  figure.addEventListener("keydown", (event) => {
    const mark = markAt(event);
    if (!mark) return;
    if (event.key === "Escape") return figure.querySelector<HTMLElement>("[data-enter]")!.focus();
    const all = marks();
    const at = all.indexOf(mark);
    const last = all.length - 1;
    const next = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = all[Math.min(Math.max(next, 0), last)]!;
    enter(figure, true);
    to.focus();
  });

  answerSeries(figure);
  offerQuarters(figure, () => {
    show(null);
  });
  const stops = figure.querySelectorAll<HTMLElement>("[data-pick] select, .chart-series button");
  const hold = () => stops.forEach((stop) => (stop.tabIndex = more.open ? 0 : -1));
  more.addEventListener("toggle", hold);
  hold();
  on(figure, "[data-enter]", () => {
    enter(figure, true);
    marks()[0]!.focus();
  });
  on(figure, "[data-switch]", (button) => {
    const alone = figure.querySelector("svg.drawing")!.toggleAttribute("hidden");
    readout.hidden = alone;
    figure.querySelector<HTMLElement>("[data-enter]")!.hidden = alone;
    [button.textContent, button.dataset["switch"]] = [button.dataset["switch"]!, button.textContent];
  });
  // Asked of the figure, since another quarter brings a button of its own.
  figure.addEventListener("click", async (event) => {
    const type = (event.target as Element).closest<HTMLElement>("[data-save]")?.dataset["save"];
    if (type) await (await import("./save-chart.ts")).saveChart(figure, type);
  });
  on(figure, "[data-copy-embed]", (button) => {
    const link = button.parentElement!.querySelector<HTMLAnchorElement>("[data-embed]")!;
    const title = escapeMarkup(figure.querySelector("figcaption")!.textContent!);
    const frame = `<iframe src="${link.href}" title="${title}" width="100%" height="${link.dataset["embed"]}" style="border:0" loading="lazy"></iframe>`;
    const code = frame + RESIZE;
    void navigator.clipboard.writeText(code).then(() => (button.textContent = button.dataset["done"]!));
  });
}

/** An image has no parts for a screen reader, which hears it as one; once entered it has its marks. */
function enter(figure: HTMLElement, entered: boolean): void {
  figure.querySelector("svg.drawing")!.setAttribute("role", entered ? "group" : "img");
  for (const mark of figure.querySelectorAll<SVGGElement>(".mark")) {
    if (!entered) for (const name of ["role", "aria-label", "tabindex"]) mark.removeAttribute(name);
    else {
      mark.setAttribute("role", "img");
      mark.setAttribute("aria-label", said(mark));
      mark.setAttribute("tabindex", "-1");
    }
  }
}

function said(mark: SVGGElement): string {
  return `${mark.dataset["label"]}: ${mark.dataset["text"]}`;
}

function on(figure: HTMLElement, selector: string, act: (button: HTMLElement) => void): void {
  for (const button of figure.querySelectorAll<HTMLElement>(selector))
    button.addEventListener("click", () => act(button));
}
