import type { vi } from "../vi/index.ts";
import { check } from "./check.ts";
import { mistakes } from "./mistakes.ts";
import { quarter, quarterShort } from "./quarter.ts";
import { warnings } from "./warnings.ts";

/** The texts of the site that are there in English; the same keys as in Vietnamese (tests/i18n/words.test.ts). */
export const en = {
  quarter,
  quarterShort,
  mistakes,
  warnings,
  check,
} satisfies Partial<typeof vi>;
