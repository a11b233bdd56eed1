import { mdxToMdast } from "satteri";
import { mistakeAt, type OnMistake } from "../core/mistake.ts";
import type { ProseFile, ProseNode } from "../core/prose.ts";

/** MDX text -> syntax tree with places; what is no MDX is a mistake with its line. */
export function readMdx(file: string, text: string, onMistake: OnMistake): ProseFile {
  try {
    return { file, tree: mdxToMdast(text.normalize("NFC")) as ProseNode };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /(\d+):(\d+)/.exec(message) ?? [];
    const place = { file, line: Number(line ?? 1), column: Number(column ?? 1) };
    onMistake(mistakeAt(place, "mdx-syntax", "", message.split("\n")[0]!.slice(0, 120)));
    return { file, tree: null };
  }
}
