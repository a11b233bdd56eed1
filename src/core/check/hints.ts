import { mistakeAt, type OnMistake } from "../mistake.ts";
import { positionOf, type ProseFile, type ProseNode, walk } from "../prose.ts";

/** What opens a line that asks the editor to write (new-quarter leaves them). */
export const HINT = "CẦN VIẾT:";

export function isHint({ type, value }: ProseNode): boolean {
  return type === "text" && (value ?? "").normalize("NFC").trimStart().startsWith(HINT);
}

/** No hint is published: each is replaced by what the report says, or deleted. */
export function checkHints({ file, tree }: ProseFile, onMistake: OnMistake): void {
  for (const node of tree ? walk(tree) : [])
    if (isHint(node)) onMistake(mistakeAt(positionOf(file, node), "prose-hint", "", node.value!.trim().slice(0, 60)));
}
