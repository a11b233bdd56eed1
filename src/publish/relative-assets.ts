/**
 * Makes the addresses of built assets relative, so that one build works at any sub-path.
 * Pages link each other relatively already (core/address.ts); only the bundler writes `/_astro/…`.
 * @param path the file's path inside the site, such as `bao-cao/2025-q3/index.html`
 */
export function relativeAssets(path: string, text: string): string {
  // A script names the script of its worker by what the bundler takes for the host's root.
  if (path.endsWith(".js")) return text.replaceAll(/(new URL\(["`'])\/_astro\//g, "$1./");
  if (path.endsWith(".css")) return text.replaceAll("url(/_astro/", "url(./");
  const up = "../".repeat(path.split("/").length - 1) || "./";
  return text.replace(/((?:href|src|component-url|renderer-url)=")\/_astro\//g, `$1${up}_astro/`);
}
