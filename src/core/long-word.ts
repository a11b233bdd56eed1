/** In letters and digits: longer than any word of Vietnamese or English, and as wide as a phone. */
export const LONGEST_WORD = 30;
const LONG = new RegExp(`[\\p{L}\\p{M}\\p{N}]{${LONGEST_WORD + 1},}`, "u");
/** What has none, has no long word: it is asked of each cell of each quarter, and costs a tenth. */
const LONG_RUN = new RegExp(`\\S{${LONGEST_WORD + 1}}`, "u");
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;

/** A word that no screen of a phone can break; "" where there is none. An address on the web may be as long as it is. */
export function longWord(text: string): string {
  if (text.length <= LONGEST_WORD || !LONG_RUN.test(text)) return "";
  return LONG.exec(text.replace(ADDRESS, ""))?.[0] ?? "";
}
