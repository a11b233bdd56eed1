import { FOLDER_ADDRESS, hashOf, NARROWED_ADDRESS, SEARCH_ADDRESS, SITE_ROOT } from "./inline-script.ts";

/** What a chart alone may load: files of its own host, the picture that it saves (`blob:`), and no fonts. */
export const embedPolicy = `default-src 'none'; script-src 'self' ${hashOf(FOLDER_ADDRESS)}; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'`;

/** What a page needs besides the files of its own host that every page may load. */
export type PageNeed = "nothing" | "wasm" | "worker" | "root" | "narrowed";

/** The one script that stands in a page itself, before anything is loaded. */
export function inlineScriptOf(need: PageNeed): string {
  if (need === "root") return SITE_ROOT;
  if (need === "narrowed") return NARROWED_ADDRESS;
  return need === "wasm" ? SEARCH_ADDRESS : FOLDER_ADDRESS;
}

/**
 * What a page may load, as a Content-Security-Policy: files of its own host, and a picture that it saves (`blob:`).
 * @param need the search engine's WebAssembly, a worker of its own, a list that its address narrows, or the site's root, wherever that is
 * @param editing whether an editor works: Vite then puts the styles into the page
 */
export function pagePolicy(need: PageNeed, editing: boolean): string {
  const wasm = need === "wasm" ? " 'wasm-unsafe-eval'" : "";
  const worker = need === "worker" ? " worker-src 'self';" : "";
  const inline = editing ? " 'unsafe-inline'" : "";
  const script = hashOf(inlineScriptOf(need));
  const root = need === "root" ? "'self'" : "'none'";
  return `default-src 'none'; script-src 'self'${wasm} ${script};${worker} style-src 'self'${inline}; img-src 'self' blob:; font-src 'self'; connect-src 'self'; base-uri ${root}; form-action 'self'`;
}
