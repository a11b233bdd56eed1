import type { Mistake } from "../mistake.ts";
import { textMistake } from "../text-mistake.ts";
import type { Node } from "jsonc-parser";

/** A mistake of a JSON file, with the offset at which it stands. */
export type JsonMistake = Pick<Mistake, "code" | "read" | "write"> & { offset: number };

/**
 * What the syntax of JSON lets pass and no file of an editor may have: a key twice, of which one would win unseen, and
 * texts that would be refused in a cell. `__proto__` as a key would be lost on the way.
 */
export function textMistakes(tree: Node): JsonMistake[] {
  return nodesIn(tree).flatMap((node): JsonMistake[] => [...keyMistakes(node), ...valueMistakes(node)]);
}

function nodesIn(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

function keyMistakes({ type, children = [] }: Node): JsonMistake[] {
  if (type !== "object") return [];
  const keys = children.flatMap(({ children: [key] = [] }) => key ?? []);
  return keys.flatMap(({ value, offset }, index): JsonMistake[] => {
    if (value === "__proto__") return [{ code: "json-value", read: value, write: "", offset }];
    const isSecond = keys.findIndex((other) => other.value === value) < index;
    return isSecond ? [{ code: "json-key-twice", read: String(value), write: "", offset }] : [];
  });
}

function valueMistakes({ type, value, offset }: Node): JsonMistake[] {
  const mistake = type === "string" ? textMistake(value as string) : null;
  return mistake ? [{ ...mistake, offset }] : [];
}
