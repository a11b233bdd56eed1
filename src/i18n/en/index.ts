import { quarter, quarterShort } from "./quarter.ts";

/** The texts of the site that are there in English; the same keys as in Vietnamese (tests/i18n/words.test.ts). */
export const en = {
  quarter,
  quarterShort,
};
