// The other language shows the same place of a page, and what was asked of it.
export {};

const link = document.querySelector<HTMLAnchorElement>("[data-language]");
link?.addEventListener("click", () => {
  link.search = location.search;
  link.hash = location.hash;
});
