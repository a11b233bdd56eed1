import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlainText } from "../../../src/load/office/plain-text.ts";
import { readReport } from "../../../src/reading/report/read-report.ts";
import { knowledge } from "./figures.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/reports");
export const REPORTS = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

/** `{1.234|dossier|more-than}`: a number with its unit, `?` for one that data/units.csv does not have, and its qualifier. */
const EXPECTED = /\{([^|{}]+)\|([^|{}]+)(?:\|([^|{}]+))?\}/g;

/** What a report of another province states by hand, and what is read of it, `1.234 dossier more-than`. */
export function otherProvince(name: string): { expected: string[]; found: string[] } {
  const marked = readFileSync(join(FOLDER, name), "utf8");
  const expected = [...marked.matchAll(EXPECTED)].map(([, stated, unit, qualifier]) =>
    brief(stated!, unit!, qualifier),
  );
  const document = readPlainText(marked.replace(EXPECTED, "$1"));
  const { numbers } = readReport(document, { ...knowledge, previous: null });
  return { expected, found: numbers.map(({ stated, unit, qualifier }) => brief(stated, unit ?? "?", qualifier)) };
}

const brief = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(" ");
