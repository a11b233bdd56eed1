// The search page's first script: it waits for the reader, then loads what searches.
export {};

const form = document.querySelector<HTMLFormElement>("[data-search-form]")!;
const load = () => import("./search-page.ts");

if (new URLSearchParams(location.search).get("q")) void load();
else for (const touch of ["focusin", "submit"]) form.addEventListener(touch, load, { once: true });
form.addEventListener("submit", (event) => event.preventDefault());

const shortcut = document.querySelector<HTMLElement>("[data-shortcut]")!;
const box = shortcut.querySelector("input")!;
box.checked = !localStorage.getItem("slash");
box.addEventListener("change", () => {
  if (box.checked) localStorage.removeItem("slash");
  else localStorage.setItem("slash", "off");
});
shortcut.hidden = false;
