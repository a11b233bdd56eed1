import type { CitedDocument } from "../core/cited-document.ts";
import type { Locale } from "../core/number.ts";
import { capitalized } from "./capitalized.ts";
import { words } from "./words.ts";

/** `Kế hoạch số 06/KH-UBND`; the type alone where the report gives no number. */
export function documentName({ type, number }: CitedDocument, locale: Locale): string {
  const name = capitalized(type);
  return number ? words(locale).document.numbered(name, number) : name;
}
