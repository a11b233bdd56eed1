import type { Locale } from "../core/number.ts";
import type { Bilingual } from "../core/unit.ts";

/** A text of the site in both languages, for a file that holds both. */
export function bilingual(say: (locale: Locale) => string): Bilingual {
  return { vi: say("vi"), en: say("en") };
}
