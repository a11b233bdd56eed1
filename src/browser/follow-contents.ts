// Marks in the table of contents where the reader is; without it the contents are plain links.
export {};

const contents = document.querySelector<HTMLElement>("[data-contents]");
const links = new Map(
  [...(contents?.querySelectorAll<HTMLAnchorElement>("a[href^='#']") ?? [])].map((link) => [link.hash.slice(1), link]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

let current: HTMLAnchorElement | undefined;
function follow(): void {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
  const link = links.get((passed.at(-1) ?? headings[0])?.id ?? "");
  if (!link || link === current) return;
  current?.removeAttribute("aria-current");
  link.setAttribute("aria-current", "true");
  current = link;
  // Scroll the list alone: scrollIntoView would move the page too.
  if (contents && contents.scrollHeight > contents.clientHeight)
    contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
}

new IntersectionObserver(follow, { rootMargin: "0px 0px -66%" }).observe(document.body);
addEventListener("scroll", () => requestAnimationFrame(follow), { passive: true });
follow();
