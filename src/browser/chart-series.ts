/** A chart of several series: pressing a name brings its series forward until it is pressed again. */
export function answerSeries(figure: HTMLElement): void {
  const buttons = [...figure.querySelectorAll<HTMLElement>(".chart-series [data-series]")].map((item) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset["series"] = item.dataset["series"];
    button.append(...item.childNodes);
    item.append(button);
    return button;
  });
  const show = (series: string | undefined) => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["series"] === series));
    for (const shape of figure.querySelectorAll<SVGElement>("svg [data-series]"))
      shape.classList.toggle("dim", series !== undefined && shape.dataset["series"] !== series);
  };
  for (const button of buttons)
    button.addEventListener("click", () =>
      show(button.getAttribute("aria-pressed") === "true" ? undefined : button.dataset["series"]),
    );
  if (buttons.length > 0) show(undefined);
}
