import { mistakeAt, type OnMistake } from "../core/mistake.ts";

/** What Git writes into a file that two people changed at the same place: one of the two was to be chosen. */
const MARKER = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/** A text without the lines that Git left in it; each is a mistake, and blank, so that all others keep their place. */
export function withoutConflict(file: string, text: string, onMistake: OnMistake): string {
  if (!/^(<{7}|={7}|>{7})/m.test(text)) return text;
  return text.replace(MARKER, (found, _sign, offset: number) => {
    const line = text.slice(0, offset).split("\n").length;
    onMistake(mistakeAt({ file, line, column: 1 }, "merge-conflict", "", found.slice(0, 60)));
    return "";
  });
}
