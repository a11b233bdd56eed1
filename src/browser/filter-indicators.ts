// Narrows the table of indicators; the choice stands in the address and works with the back button.
export {};

const filter = document.querySelector<HTMLElement>("[data-filter]")!;
const rows = [...document.querySelectorAll<HTMLTableRowElement>("tr[data-area]")];
const sections = [...document.querySelectorAll<HTMLElement>("section[data-area]")];
const none = document.querySelector<HTMLElement>("[data-filter-none]")!;
const area = filter.querySelector<HTMLSelectElement>("[name=linh-vuc]")!;
const status = filter.querySelector<HTMLSelectElement>("[name=tinh-trang]")!;
const count = filter.querySelector("output")!;

function show(): void {
  for (const row of rows)
    row.hidden =
      (area.value !== "" && row.dataset["area"] !== area.value) ||
      (status.value !== "" && row.dataset["status"] !== status.value);
  for (const section of sections) section.hidden = !section.querySelector("tr[data-area]:not([hidden])");
  const shown = rows.filter((row) => !row.hidden).length;
  count.value = String(shown);
  none.hidden = shown > 0;
}

function readAddress(): void {
  const query = new URLSearchParams(location.search);
  area.value = query.get("linh-vuc") ?? "";
  status.value = query.get("tinh-trang") ?? "";
  // An address that names no option leaves the select without a choice.
  if (area.selectedIndex < 0) area.value = "";
  if (status.selectedIndex < 0) status.value = "";
  show();
}

filter.addEventListener("change", () => {
  const query = new URLSearchParams();
  for (const select of [area, status]) if (select.value) query.set(select.name, select.value);
  history.pushState(null, "", query.size > 0 ? `?${query}` : location.pathname);
  show();
});
addEventListener("popstate", readAddress);
filter.hidden = false;
readAddress();
