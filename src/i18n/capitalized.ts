/** First letter in upper case, for a heading that starts with a lower-case phrase. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter of each word in upper case, as English names have it. */
export function capitalizedWords(text: string): string {
  return text.split(" ").map(capitalized).join(" ");
}
