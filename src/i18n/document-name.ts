import type { CitedDocument } from "../core/cited-document.ts";
import type { Locale } from "../core/number.ts";
import { words } from "./words.ts";

/** `Kế hoạch số 06/KH-UBND`; the type alone where the report gives no number. */
export function documentName({ type, number }: CitedDocument, locale: Locale): string {
  const name = type.charAt(0).toUpperCase() + type.slice(1);
  return number ? words(locale).document.numbered(name, number) : name;
}
