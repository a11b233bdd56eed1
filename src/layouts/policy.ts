/** What a chart alone may load: files of its own host, and no fonts. */
export const embedPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * What a page may load, as a Content-Security-Policy: files of its own host.
 * @param search whether it runs the search engine's WebAssembly
 * @param editing whether an editor works: Vite then puts the styles into the page
 */
export function pagePolicy(search: boolean, editing: boolean): string {
  const wasm = search ? " 'wasm-unsafe-eval'" : "";
  const inline = editing ? " 'unsafe-inline'" : "";
  return `default-src 'none'; script-src 'self'${wasm}; style-src 'self'${inline}; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'`;
}
