/** First letter in upper case, for a heading that starts with a lower-case phrase. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
