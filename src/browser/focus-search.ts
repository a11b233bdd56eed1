// `/` leads to the search box, unless the reader is typing or has switched it off (on the search page).
export {};

addEventListener("keydown", (event) => {
  const box = document.querySelector<HTMLInputElement>("[data-search]");
  const typing = (event.target as Element).closest("input:not([type=checkbox]),select,textarea");
  if (event.key !== "/" || !box || typing || event.ctrlKey || event.metaKey || localStorage["slash"]) return;
  event.preventDefault();
  box.focus();
});
