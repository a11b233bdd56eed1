import type { CitedDocument } from "../core/cited-document.ts";
import type { Locale } from "../core/number.ts";
import { capitalized, capitalizedWords } from "./capitalized.ts";
import { dateText } from "./format.ts";
import { inLocale, type TextIn, textIn } from "./locale.ts";
import { typeset } from "./typeset.ts";
import { words } from "./words.ts";

/** The type of a document as a language calls it, `official letter`; the Vietnamese one where it has no name for it. */
export function documentType({ type }: Pick<CitedDocument, "type">, locale: Locale): TextIn {
  const { types } = words(locale).document;
  const own = types.find(([vietnamese]) => vietnamese === type.toLowerCase());
  return own ? { text: own[1], locale } : { text: type, locale: "vi" };
}

/**
 * `Kế hoạch số 06/KH-UBND`; the type alone where the report gives no number.
 * @param lower inside a sentence, where the type starts in lower case unless it is part of a name
 */
export function documentName(document: Pick<CitedDocument, "type" | "number">, locale: Locale, lower = false): string {
  const { text, locale: own } = documentType(document, locale);
  const { number } = document;
  // In English a type with its number is a name: Official Letter No. 4625/BNV-CCHC.
  if (number && own === "en") return words(locale).document.numbered(capitalizedWords(text), number);
  const type = lower ? text : capitalized(text);
  return number ? words(locale).document.numbered(type, number) : type;
}

/** The title as the report writes it, so that a name like `Luật Tư pháp người chưa thành niên` is not broken. */
export function documentTitle({ title }: Pick<CitedDocument, "title">, locale: Locale): TextIn {
  const { text, locale: own } = textIn(title, locale);
  return { text: typeset(text, own), locale: own };
}

/** Who issued the document and when, in brackets behind the title: ` (Quốc hội, ngày 12/6/2025)`; "" where it is not known. */
export function issuedText({ issuer, date }: Pick<CitedDocument, "issuer" | "date">, locale: Locale): string {
  const day = date ? words(locale).document.dated(dateText(date, locale)) : "";
  const issued = [inLocale(issuer, locale), day].filter(Boolean).join(", ");
  return issued && ` (${issued})`;
}
