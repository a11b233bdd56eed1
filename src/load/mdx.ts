import { mdxToMdast } from "satteri";
import { checkEmphasis } from "../core/check/emphasis.ts";
import { mistakeAt, type OnMistake } from "../core/mistake.ts";
import { positionOf, type ProseFile, type ProseNode } from "../core/prose.ts";
import { MOST_LEVELS } from "./bounds.ts";

/** MDX text -> syntax tree with places; what is no MDX is a mistake with its line. */
export function readMdx(file: string, read: string, onMistake: OnMistake): ProseFile {
  const text = read.normalize("NFC");
  try {
    const tree = mdxToMdast(text) as ProseNode;
    const deep = tooDeepIn(tree);
    if (!deep) checkEmphasis({ file, text, tree }, onMistake);
    else onMistake(mistakeAt(positionOf(file, deep), "nesting-too-deep", "", String(MOST_LEVELS)));
    return { file, tree: deep ? null : tree };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /(\d+):(\d+)/.exec(message) ?? [];
    const place = { file, line: Number(line ?? 1), column: Number(column ?? 1) };
    onMistake(mistakeAt(place, "mdx-syntax", "", message.split("\n")[0]!.slice(0, 120)));
    return { file, tree: null };
  }
}

/** The first part of a tree that stands in more others than a page can be walked through; null where none does. */
function tooDeepIn(tree: ProseNode): ProseNode | null {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return level[0]!;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return null;
}
