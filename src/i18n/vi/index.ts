import { api } from "./api.ts";
import { apiLists } from "./api-lists.ts";
import { apiUse } from "./api-use.ts";
import { betweenQuarters } from "./between-quarters.ts";
import { card } from "./card.ts";
import { charts } from "./charts.ts";
import { check } from "./check.ts";
import { citation } from "./citation.ts";
import { cite } from "./cite.ts";
import * as codes from "./codes.ts";
import { columns } from "./columns.ts";
import { comparison } from "./comparison.ts";
import { comparisonPage } from "./comparison-page.ts";
import { corrections } from "./corrections.ts";
import { data } from "./data.ts";
import { document } from "./document.ts";
import { datasets } from "./datasets.ts";
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
import { mistakes } from "./mistakes.ts";
import { footer, languageName, nav, notFound, skip } from "./page.ts";
import { metadata } from "./metadata.ts";
import { openapi } from "./openapi.ts";
import { original } from "./original.ts";
import { plain } from "./plain.ts";
import { proposals } from "./proposals.ts";
import { quarter, quarterShort } from "./quarter.ts";
import { report } from "./report.ts";
import { reportCheck } from "./report-check.ts";
import { reportProblems } from "./report-problems.ts";
import { review } from "./review.ts";
import { search } from "./search.ts";
import { sdmx } from "./sdmx.ts";
import { sections } from "./sections.ts";
import { time } from "./time.ts";
import { tools } from "./tools.ts";
import { warnings } from "./warnings.ts";
import { workbook } from "./workbook.ts";

/** Every text of the site in Vietnamese, by the page or the thing that says it. */
export const vi = {
  languageName,
  skip,
  nav,
  footer,
  notFound,
  ...codes,
  columns,
  datasets,
  heads,
  examples,
  metadata,
  openapi,
  original,
  workbook,
  mark,
  home,
  report,
  sdmx,
  sections,
  reportCheck,
  indicators,
  indicator,
  figure,
  figures,
  ledger,
  plain,
  proposals,
  data,
  betweenQuarters,
  card,
  corrections,
  cite,
  citation,
  api,
  apiLists,
  apiUse,
  feed,
  charts,
  embed,
  indices,
  search,
  comparison: { ...comparison, ...comparisonPage },
  quarter,
  quarterShort,
  document,
  heading,
  typesetting,
  mistakes,
  warnings,
  check,
  importProblems,
  importReport,
  reportProblems,
  fromReport,
  time,
  tools,
  review,
  jsonSchema,
};
