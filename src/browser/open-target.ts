// An address that leads into what is closed opens it, also in browsers that do not do so by themselves.
function open(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const closed = target?.closest<HTMLDetailsElement>("details:not([open])");
  if (!target || !closed) return;
  closed.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", open);
open();
