import type { Position } from "../cell.ts";
import { oddLettersIn, type OddKind } from "../letters.ts";
import { mistakeAt, type MistakeCode, type OnMistake } from "../mistake.ts";
import { positionOf, type ProseFile, type ProseNode, walk } from "../prose.ts";
import type { Source } from "../source.ts";

const CODES: Record<OddKind, MistakeCode> = {
  tcvn3: "letters-tcvn",
  vni: "letters-vni",
  mojibake: "letters-mojibake",
  "look-alike": "letters-look-alike",
};

/**
 * Texts in an encoding of before Unicode, texts that were decoded wrongly, and letters of other alphabets that look
 * like Latin ones are refused by name, in every file: nobody would find them by searching, and half of them cannot be read.
 */
export function checkLetters(
  { grids, texts, prose }: Pick<Source, "grids" | "texts" | "prose">,
  onMistake: OnMistake,
): void {
  for (const { rows } of grids.values())
    for (const cells of rows) for (const cell of cells) checkText(cell.text, cell, onMistake);
  for (const { file, text } of texts.values())
    text.split("\n").forEach((line, index) => {
      const column = line.search(/\S/) + 1;
      checkText(line.trim(), { file, line: index + 1, column: Math.max(column, 1) }, onMistake);
    });
  for (const file of prose) checkProse(file, onMistake);
}

/** Numerals of any kind are no letters: prose has none of its own (checkDigits). */
function checkProse({ file, tree }: ProseFile, onMistake: OnMistake): void {
  for (const node of tree ? walk(tree) : [])
    for (const text of textsOf(node)) checkText(text.replace(/\p{N}/gu, " "), positionOf(file, node), onMistake);
}

function textsOf({ value, title, alt, attributes = [] }: ProseNode): string[] {
  const values = attributes.map((one) => one.value);
  return [value, title, alt, ...values].filter((text) => typeof text === "string");
}

function checkText(text: string, { file, line, column }: Position, onMistake: OnMistake): void {
  const odd = oddLettersIn(text);
  if (odd) onMistake(mistakeAt({ file, line, column }, CODES[odd.kind], odd.write, odd.read));
}
