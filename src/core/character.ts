/**
 * Characters that no text may have, since a reader does not see what is there: controls but tab and line feed, line
 * separators, those that turn the direction of writing (321 reads as 123), the sign for what could not be decoded,
 * tags, private ones, which look otherwise in every font, halves of pairs, and those that Unicode keeps out of texts.
 */
const REFUSED =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFD]|[\u{E0000}-\u{E0FFF}]|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}/u;
const ALL_REFUSED = new RegExp(REFUSED, "gu");

/** Whether a text has a character that no text may have. */
export function hasRefused(text: string): boolean {
  return REFUSED.test(text);
}

/**
 * The same text without them.
 * @param by what stands in their place
 */
export function withoutRefused(text: string, by = ""): string {
  return text.replace(ALL_REFUSED, by);
}

/** The same text with each by its name, `1[U+202E]2`: as it may be shown in a message, where none may act. */
export function withNamedRefused(text: string): string {
  return text.replace(ALL_REFUSED, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase();
    return `[U+${code.padStart(4, "0")}]`;
  });
}
