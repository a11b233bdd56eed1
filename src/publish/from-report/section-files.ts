import { HINT } from "../../core/check/hints.ts";
import type { Abbreviation } from "../../core/abbreviation.ts";
import { isCarried } from "../../core/carried.ts";
import type { Locale } from "../../core/number.ts";
import type { SectionState } from "../../core/section.ts";
import { words } from "../../i18n/words.ts";
import type { ReportReading } from "../../reading/report/reading.ts";
import { mdxText } from "../mdx-text.ts";
import { otherSentences } from "./other-sentences.ts";
import type { Row } from "./rows.ts";
import { type Bindings, verbatimText } from "./verbatim.ts";

/** What a section is written from. */
export interface SectionSource extends Bindings {
  reading: ReportReading;
  figures: readonly Row[];
  abbreviations: readonly Abbreviation[];
}

const FRONTMATTER = /^---\n([\s\S]*?\n)---\n/;

/** The section that a file of the narrative is of; "" where it says none. */
export function sectionOf(text: string): string {
  return /^section: *(\S+) *$/m.exec(FRONTMATTER.exec(text)?.[1] ?? "")?.[1] ?? "";
}

/**
 * The file of a section as last quarter's draft, with what this report says otherwise below it, a line for each
 * sentence: lines that ask the editor to write, so that the file is not published while one is left.
 * @param text last quarter's prose as a draft, or hints where there is none
 */
export function draftFile(text: string, source: SectionSource, locale: Locale): string {
  const t = words(locale).fromReport;
  const section = sectionOf(text);
  const { reading, figures, footnotes } = source;
  const others = otherSentences(reading, section, text.replace(FRONTMATTER, ""), source.abbreviations);
  const gone = figures.filter((row) => row["section"] === section && reading.gone.includes(row["id"]!));
  return withHints(text, [
    ...others.map(({ sentence, footnote }) =>
      footnote === "" ? t.says(sentence) : t.saysInFootnote(footnotes.numberOf(footnote), sentence),
    ),
    ...gone.map((row) => t.gone(row["label_vi"]!, row["id"]!)),
  ]);
}

/**
 * The file of a section in the report's own words: published where every digit has its tag and all that is
 * named is confirmed, else a draft that says what is left to do. Null where the report has not the section.
 */
export function verbatimFile(section: string, source: SectionSource, locale: Locale): string | null {
  const t = words(locale).fromReport;
  const { body, unbound, named } = verbatimText(source.reading, section, source);
  if (body === "") return null;
  const waiting = new Set([...waitingIn(source.figures, named), ...waitingIn([...source.documents.values()], named)]);
  const hints = [
    ...(unbound.length > 0 ? [t.unbound([...new Set(unbound)].map((one) => `“${one}”`).join(", "))] : []),
    ...(waiting.size > 0 ? [t.waiting([...waiting].join(", "))] : []),
  ];
  const state: SectionState = hints.length > 0 ? "draft" : "verbatim";
  return withHints(`---\nsection: ${section}\nstate: ${state}\n---\n\n${body}\n`, hints);
}

/** Of the named rows those that are not in the quarter yet. */
function waitingIn(rows: readonly Row[], named: readonly string[]): string[] {
  const waits = (row: Row) => Object.values(row).some(isCarried);
  return rows.filter((row) => named.includes(row["id"]!) && waits(row)).map((row) => row["id"]!);
}

function withHints(text: string, hints: readonly string[]): string {
  return [text, ...hints.map((hint) => `${HINT} ${mdxText(hint)}\n`)].join("\n");
}
