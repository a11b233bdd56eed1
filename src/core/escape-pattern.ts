/** A text as a part of a regular expression that finds it, whatever signs it has. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
