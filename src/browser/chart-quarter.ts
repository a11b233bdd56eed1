/** What differs between two quarters of one chart. */
const PARTS = [".chart-subtitle", "svg.drawing", ".chart-note", ".chart-source", ".chart-table", "[data-downloads]"];

/**
 * Lets a reader choose the quarter of a chart: it was drawn at build in the frame of that quarter
 * and takes the place of the one shown.
 * @param drawn called when the figure holds another quarter
 */
export function offerQuarters(figure: HTMLElement, drawn: () => void): void {
  const pick = figure.querySelector<HTMLElement>("[data-pick]");
  const select = pick?.querySelector("select");
  if (!pick || !select) return;
  pick.hidden = false;
  const failed = pick.querySelector<HTMLElement>("[role='alert']")!;
  select.addEventListener("change", async () => {
    const address = new URL(select.value, document.baseURI).href;
    const name = select.selectedOptions[0]!.textContent!.trim();
    const fresh = await figureAt(address).catch(() => null);
    failed.hidden = fresh !== null;
    // A reader who chose again meanwhile gets the last choice.
    if (!fresh || new URL(select.value, document.baseURI).href !== address) return;
    const alone = figure.querySelector("svg.drawing")!.hasAttribute("hidden");
    for (const part of PARTS) figure.querySelector(part)!.replaceWith(fresh.querySelector(part)!);
    figure.querySelector("svg.drawing")!.toggleAttribute("hidden", alone);
    // The page of a chart alone says its title above the figure.
    for (const title of [figure.querySelector("figcaption")!, ...document.querySelectorAll("[data-chart-title]")])
      title.textContent = fresh.querySelector("figcaption")!.textContent;
    for (const element of figure.querySelectorAll<HTMLElement>("[data-downloads] [data-enhanced]"))
      element.hidden = false;
    const held = figure.querySelector<HTMLAnchorElement>("[data-held='true']");
    if (held) {
      held.textContent = held.textContent!.replace(held.dataset["quarter"]!, name);
      [held.href, held.dataset["quarter"]] = [address, name];
    }
    drawn();
  });
}

/** The chart of a page, its links made to work in another page. */
async function figureAt(address: string): Promise<Element> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const figure = page.querySelector("[data-chart]")!;
  for (const link of figure.querySelectorAll("a"))
    link.setAttribute("href", new URL(link.getAttribute("href")!, address).href);
  return figure;
}
