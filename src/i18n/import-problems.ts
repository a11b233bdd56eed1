import type { Locale } from "../core/number.ts";
import type { ImportProblem } from "../reading/problem.ts";
import { words } from "./words.ts";

/** A problem of an office's document as people read it: `Bảng 1, dòng 57: …` or `Trang tính “Biểu”, dòng 57: …`, the place where it has one. */
export function importProblemLine(problem: ImportProblem, locale: Locale): string {
  const { importProblems, tools } = words(locale);
  const sentence = importProblems[problem.code](problem);
  const { position } = problem;
  if (!position) return sentence;
  const { table, row, sheet } = position;
  return sheet === undefined ? tools.import.place(table, row, sentence) : tools.import.sheetPlace(sheet, row, sentence);
}
