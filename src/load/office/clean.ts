import { cleanText } from "../text.ts";

const NOWHERE = { file: "", line: 1, column: 1 };

/** Text of an office's document: accents composed, plain spaces, one line, no control characters. */
export function cleanCell(text: string): string {
  return cleanText(text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, ""), NOWHERE, () => {}).replace(
    / {2,}/g,
    " ",
  );
}
