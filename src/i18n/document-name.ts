import type { CitedDocument } from "../core/cited-document.ts";
import type { Locale } from "../core/number.ts";
import { capitalized } from "./capitalized.ts";
import { dateText } from "./format.ts";
import { inLocale } from "./locale.ts";
import { typeset } from "./typeset.ts";
import { words } from "./words.ts";

/** `Kế hoạch số 06/KH-UBND`; the type alone where the report gives no number. */
export function documentName({ type, number }: CitedDocument, locale: Locale): string {
  const name = capitalized(type);
  return number ? words(locale).document.numbered(name, number) : name;
}

/**
 * What follows the name: the title as the report writes it, so that a name like `Luật Tư pháp người
 * chưa thành niên` is not broken, then who issued the document and when, in brackets.
 */
export function documentAbout({ title, issuer, date }: CitedDocument, locale: Locale): string {
  const day = date ? words(locale).document.issued(dateText(date, locale)) : "";
  const issued = [inLocale(issuer, locale), day].filter(Boolean).join(", ");
  return [typeset(inLocale(title, locale), locale), issued && `(${issued})`].filter(Boolean).join(" ");
}
