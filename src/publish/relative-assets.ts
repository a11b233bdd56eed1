/**
 * Makes the addresses of built assets relative, so that one build works at any sub-path.
 * Pages link each other relatively already (core/address.ts); only the bundler writes `/_astro/…`.
 * @param path the path of a style or script inside the site, such as `_astro/page.css`
 */
export function relativeAssets(path: string, text: string): string {
  // A script names the script of its worker by what the bundler takes for the host's root.
  return path.endsWith(".js")
    ? text.replaceAll(/(new URL\(["`'])\/_astro\//g, "$1./")
    : text.replaceAll("url(/_astro/", "url(./");
}

const ADDRESS = Buffer.from('="/_astro/');
/** How much of it stays before the way up, and where the address goes on. */
const [OPENING, REST] = ['="'.length, '="/'.length];

/**
 * The same of a page. It is searched as the bytes that it is: a text of each of thousands of pages, made and written
 * again, took a tenth of a build. In a text quotes are escaped, so that only an attribute can have such an address.
 * @param path the page's path inside the site, such as `bao-cao/2025-q3/index.html`
 */
export function relativePage(path: string, html: Buffer): Buffer<ArrayBuffer> {
  const up = Buffer.from("../".repeat(path.split("/").length - 1) || "./");
  const parts: Buffer[] = [];
  let start = 0;
  for (let at = html.indexOf(ADDRESS); at >= 0; at = html.indexOf(ADDRESS, start)) {
    parts.push(html.subarray(start, at + OPENING), up);
    start = at + REST;
  }
  return Buffer.concat([...parts, html.subarray(start)]);
}
