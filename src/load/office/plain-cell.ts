import { hasRefused, withNamedRefused, withoutRefused } from "../../core/character.ts";
import { type OfficeCell, textCell } from "../../reading/office-file.ts";
import { type ImportProblem, problem } from "../../reading/problem.ts";
import { cleanCell } from "./clean.ts";

/** Of a text so much is said. */
const LONGEST_SAID = 60;

/**
 * A cell of a sheet or a CSV. Where it has a character that no text may have (one that turns the direction makes 123
 * of 321) it is understood without it, is no value, and that is said.
 * @param place what the text is named by before it, `D7: `
 */
export function plainCell(raw: string, place: string, onLeft: (left: ImportProblem) => void): OfficeCell {
  const text = raw.replaceAll("\r", "");
  if (!hasRefused(text)) return textCell(cleanCell(text));
  onLeft(problem("left-odd-character", { read: place + withNamedRefused(text).slice(0, LONGEST_SAID) }));
  return { ...textCell(cleanCell(withoutRefused(text))), kind: "unsure" };
}
