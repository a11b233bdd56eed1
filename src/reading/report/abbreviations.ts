import type { Abbreviation } from "../../core/abbreviation.ts";
import { wordsIn } from "./vocabulary.ts";

const SHORT = /(?<![\p{L}\d])\p{Lu}{3,8}(?![\p{L}\d])/gu;
const NOWHERE = { file: "", line: 1, column: 1 };

/**
 * What the short forms of a report stand for, beyond those that are known: as the report itself
 * explains them (`thủ tục hành chính (TTHC)`), else the words with these initials among what last
 * quarter's figures say (`TTCP`: Thủ tướng Chính phủ).
 */
export function learnedAbbreviations(
  texts: readonly string[],
  phrases: readonly string[],
  known: readonly Abbreviation[],
): Abbreviation[] {
  const listed = new Set(known.map(({ short }) => short));
  const report = texts.join("\n");
  const unknown = new Set([...report.matchAll(SHORT)].map(([short]) => short).filter((short) => !listed.has(short)));
  const names = namesByInitials(phrases);
  return [...unknown].flatMap((short): Abbreviation[] => {
    const long = explained(report, short) ?? names.get(short);
    return long ? [{ short, long, kind: "abbreviation", language: "vi", at: NOWHERE }] : [];
  });
}

/** The words before `(TTHC)` whose initials it is made of. */
function explained(report: string, short: string): string | null {
  const at = report.indexOf(`(${short})`);
  if (at < 0) return null;
  const words = wordsIn(report.slice(Math.max(0, at - 120), at)).slice(-short.length);
  return initialsOf(words) === short ? words.join(" ") : null;
}

/** Names of several words, the first with a capital, by their initials: `TTCP` -> `thủ tướng chính phủ`; the first that is met. */
function namesByInitials(phrases: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const phrase of phrases)
    for (const [stretch] of phrase.matchAll(/[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*/gu)) {
      const words = stretch.split(" ");
      words.forEach((word, start) => {
        if (!/^\p{Lu}/u.test(word)) return;
        for (let length = LEAST; length <= MOST && start + length <= words.length; length++) {
          const run = words.slice(start, start + length);
          const short = initialsOf(run);
          if (!names.has(short)) names.set(short, run.join(" ").toLowerCase());
        }
      });
    }
  return names;
}

/** So many letters a short form has. */
const [LEAST, MOST] = [3, 8];

function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => (/^đ/i.test(word) ? "Đ" : word.normalize("NFD").charAt(0)))
    .join("")
    .toUpperCase();
}
