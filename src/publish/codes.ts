import type { Locale } from "../core/number.ts";
import { bilingual } from "../i18n/bilingual.ts";
import { capitalized } from "../i18n/capitalized.ts";
import type { Bilingual } from "../core/unit.ts";
import type * as codes from "../i18n/vi/codes.ts";
import { words } from "../i18n/words.ts";

/** A code that a column may hold, with its meaning. */
export interface Code {
  code: string;
  label: Bilingual;
}

type CodeText = string | { label: string; description?: string };

/** Every code of a list with its name in the files; the code "" is none and needs no name. */
function codesOf(list: keyof typeof codes, write = (text: string) => text): Code[] {
  const names = (locale: Locale): Record<string, CodeText> => words(locale)[list];
  return Object.keys(names("vi"))
    .filter(Boolean)
    .map((code) => ({ code, label: bilingual((locale) => write(described(names(locale)[code]!))) }));
}

function described(text: CodeText): string {
  return typeof text === "string" ? text : (text.description ?? text.label);
}

export const OBS_STATUS = codesOf("obsStatus");
export const STATUS = codesOf("status");
export const KINDS = codesOf("kind");
export const MEASURED = codesOf("measures");
export const BETTER = codesOf("better");
export const QUALIFIER = codesOf("qualifier");
export const FINDING_KIND = codesOf("findingKind");
export const OUTCOME = codesOf("outcome");
export const MANNER = codesOf("manner");
export const BASIS = codesOf("basis");
export const SECTION_ROLE = codesOf("sectionRole");
export const SECTION_STATE = codesOf("sectionState");
export const REVISED_COLUMN = codesOf("revisedColumn", capitalized);
