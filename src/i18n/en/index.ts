import type { vi } from "../vi/index.ts";
import { check } from "./check.ts";
import { citation } from "./citation.ts";
import * as codes from "./codes.ts";
import { columns } from "./columns.ts";
import { datasets } from "./datasets.ts";
import { examples } from "./examples.ts";
import { fromReport } from "./from-report.ts";
import { metadata } from "./metadata.ts";
import { mistakes } from "./mistakes.ts";
import { openapi } from "./openapi.ts";
import { quarter, quarterShort } from "./quarter.ts";
import { reportProblems } from "./report-problems.ts";
import { sections } from "./sections.ts";
import { warnings } from "./warnings.ts";
import { workbook } from "./workbook.ts";

/** The texts of the site that are there in English; the same keys as in Vietnamese (tests/i18n/words.test.ts). */
export const en = {
  ...codes,
  citation,
  columns,
  datasets,
  examples,
  metadata,
  openapi,
  workbook,
  sections,
  quarter,
  quarterShort,
  mistakes,
  warnings,
  check,
  fromReport,
  reportProblems,
} satisfies Partial<typeof vi>;
