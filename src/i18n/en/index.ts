import type { vi } from "../vi/index.ts";
import { apiLists } from "./api-lists.ts";
import { apiUse } from "./api-use.ts";
import { api } from "./api.ts";
import { betweenQuarters } from "./between-quarters.ts";
import { card } from "./card.ts";
import { charts } from "./charts.ts";
import { check } from "./check.ts";
import { citation } from "./citation.ts";
import { cite } from "./cite.ts";
import * as codes from "./codes.ts";
import { columns } from "./columns.ts";
import { comparisonPage } from "./comparison-page.ts";
import { comparison } from "./comparison.ts";
import { corrections } from "./corrections.ts";
import { data } from "./data.ts";
import { datasets } from "./datasets.ts";
import { document } from "./document.ts";
import { embed } from "./embed.ts";
import { examples } from "./examples.ts";
import { feed } from "./feed.ts";
import { figure } from "./figure.ts";
import { figures } from "./figures.ts";
import { fromReport } from "./from-report.ts";
import { heading, typesetting } from "./heading.ts";
import { heads } from "./heads.ts";
import { home } from "./home.ts";
import { importProblems } from "./import-problems.ts";
import { importReport } from "./import-report.ts";
import { indicator } from "./indicator.ts";
import { indicators } from "./indicators.ts";
import { indices } from "./indices.ts";
import { jsonSchema } from "./json-schema.ts";
import { ledger } from "./ledger.ts";
import { mark } from "./mark.ts";
import { metadata } from "./metadata.ts";
import { mistakes } from "./mistakes.ts";
import { openapi } from "./openapi.ts";
import { original } from "./original.ts";
import { footer, languageName, nav, notFound, skip } from "./page.ts";
import { plain } from "./plain.ts";
import { proposals } from "./proposals.ts";
import { quarter, quarterShort } from "./quarter.ts";
import { reportCheck } from "./report-check.ts";
import { reportProblems } from "./report-problems.ts";
import { report } from "./report.ts";
import { review } from "./review.ts";
import { sdmx } from "./sdmx.ts";
import { search } from "./search.ts";
import { sections } from "./sections.ts";
import { time } from "./time.ts";
import { tools } from "./tools.ts";
import { warnings } from "./warnings.ts";
import { workbook } from "./workbook.ts";

/** Every text of the site in English, with the same keys as in Vietnamese (tests/i18n/words.test.ts). */
export const en = {
  ...codes,
  apiLists,
  apiUse,
  citation,
  columns,
  datasets,
  examples,
  heads,
  metadata,
  openapi,
  plain,
  workbook,
  sdmx,
  sections,
  quarter,
  quarterShort,
  mistakes,
  warnings,
  check,
  betweenQuarters,
  card,
  charts,
  cite,
  comparison: { ...comparison, ...comparisonPage },
  corrections,
  document,
  figure,
  figures,
  heading,
  typesetting,
  home,
  indicator,
  indices,
  ledger,
  mark,
  original,
  languageName,
  skip,
  nav,
  footer,
  notFound,
  proposals,
  report,
  search,
  time,
  data,
  api,
  indicators,
  embed,
  feed,
  fromReport,
  reportProblems,
  reportCheck,
  importProblems,
  importReport,
  tools,
  review,
  jsonSchema,
} satisfies typeof vi;
