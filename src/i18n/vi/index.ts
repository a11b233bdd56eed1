import { api } from "./api.ts";
import { card } from "./card.ts";
import { charts } from "./charts.ts";
import { check } from "./check.ts";
import { cite } from "./cite.ts";
import { qualifier, status, kind, measures, better, outcome, outcomeMeaning, manner } from "./codes.ts";
import { comparison } from "./comparison.ts";
import { corrections } from "./corrections.ts";
import { data } from "./data.ts";
import { document } from "./document.ts";
import { embed } from "./embed.ts";
import { feed } from "./feed.ts";
import { figures } from "./figures.ts";
import { heading } from "./heading.ts";
import { home } from "./home.ts";
import { importProblems } from "./import-problems.ts";
import { indicator } from "./indicator.ts";
import { indicators } from "./indicators.ts";
import { indices } from "./indices.ts";
import { jsonSchema } from "./json-schema.ts";
import { ledger } from "./ledger.ts";
import { mark } from "./mark.ts";
import { mistakes } from "./mistakes.ts";
import { skip, nav, footer, notFound } from "./page.ts";
import { proposals } from "./proposals.ts";
import { quarter, quarterShort } from "./quarter.ts";
import { report } from "./report.ts";
import { review } from "./review.ts";
import { search } from "./search.ts";
import { tools } from "./tools.ts";
import { warnings } from "./warnings.ts";

/** Every text of the site in Vietnamese, by the page or the thing that says it. */
export const vi = {
  skip,
  nav,
  footer,
  notFound,
  qualifier,
  status,
  kind,
  measures,
  better,
  outcome,
  outcomeMeaning,
  manner,
  mark,
  home,
  report,
  indicators,
  indicator,
  figures,
  ledger,
  proposals,
  data,
  card,
  corrections,
  cite,
  api,
  feed,
  charts,
  embed,
  indices,
  search,
  comparison,
  quarter,
  quarterShort,
  document,
  heading,
  mistakes,
  warnings,
  check,
  importProblems,
  tools,
  review,
  jsonSchema,
};
