import * as codes from "./codes.ts";
import { columns } from "./columns.ts";
import { datasets } from "./datasets.ts";
import { quarter, quarterShort } from "./quarter.ts";

/** The texts of the site that are there in English; the same keys as in Vietnamese (tests/i18n/words.test.ts). */
export const en = {
  ...codes,
  columns,
  datasets,
  quarter,
  quarterShort,
};
