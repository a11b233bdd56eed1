/** First letter in upper case, for a heading that starts with a lower-case phrase. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
