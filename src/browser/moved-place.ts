// An address of the time when the report was one page leads on: a place in its text stands on another page now.
// Without it the place is the line of the contents that leads there.
export {};

function leadOn(): void {
  const line = document.getElementById(location.hash.slice(1))?.closest("[data-leads]");
  const link = line?.querySelector("a");
  if (link) location.replace(link.href.replace(/#.*/, "") + location.hash);
}

addEventListener("hashchange", leadOn);
leadOn();
