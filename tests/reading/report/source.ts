import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlainText } from "../../../src/load/office/plain-text.ts";
import { readPublication } from "../../../src/publication.ts";
import { previousFigures } from "../../../src/reading/report/previous.ts";
import { FROZEN } from "../../frozen.ts";

/** The official report of the third quarter of 2025 as it was transcribed, page by page. */
export const sourceText = readFileSync(join(import.meta.dirname, "report-2025-q3.txt"), "utf8");
export const source = readPlainText(sourceText);

const publication = readPublication(FROZEN).publication!;
/** What was published of it. */
export const release = publication.releases.at(-1)!;
export const vocabulary = { units: publication.units, abbreviations: publication.abbreviations };
export const previous = previousFigures(release.figures, release.sections);
