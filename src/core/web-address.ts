/** What no address of a page on the web has as it stands, and a text in a sentence or an attribute might end by. */
const UNWRITTEN = /[\s"'<>\\^`{|}]/;

/** Whether a text is a whole address on the web: by https, of a host, without a password. */
export function isHttpsUrl(text: string): boolean {
  if (!text.startsWith("https://") || UNWRITTEN.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return username + password === "" && /^[^.]+(\.[^.]+)*$/.test(hostname);
}

/** Whether it is the address that a site stands at: other addresses are made from it by adding to its end. */
export function isBaseUrl(text: string): boolean {
  return isHttpsUrl(text) && !/[?#]/.test(text);
}

/** Whether a text is an address for mail and nothing besides, such as a subject. */
export function isEmail(text: string): boolean {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text);
}
