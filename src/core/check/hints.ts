import { type ProseFile, type ProseNode, walk } from "../prose.ts";

/** What opens a line that asks the editor to write (new-quarter leaves them). */
export const HINT = "CẦN VIẾT:";

/** Whether a hint is left in a file: then it is still to be written, and nothing of it is published. */
export function hasHint({ tree }: ProseFile): boolean {
  return tree !== null && walk(tree).some(isHint);
}

function isHint({ type, value }: ProseNode): boolean {
  return type === "text" && (value ?? "").normalize("NFC").trimStart().startsWith(HINT);
}
