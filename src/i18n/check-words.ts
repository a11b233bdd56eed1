import type { Locale } from "../core/number.ts";
import { manner as mannerEn, outcome as outcomeEn, qualifier as qualifierEn } from "./en/codes.ts";
import { comparison as comparisonEn } from "./en/comparison.ts";
import { fromReport as fromReportEn } from "./en/from-report.ts";
import { heading as headingEn, typesetting as typesettingEn } from "./en/heading.ts";
import { importProblems as importProblemsEn } from "./en/import-problems.ts";
import { indicator as indicatorEn } from "./en/indicator.ts";
import { ledger as ledgerEn } from "./en/ledger.ts";
import { mistakes as mistakesEn } from "./en/mistakes.ts";
import { quarter as quarterEn } from "./en/quarter.ts";
import { reportCheck as reportCheckEn } from "./en/report-check.ts";
import { reportProblems as reportProblemsEn } from "./en/report-problems.ts";
import { tools as toolsEn } from "./en/tools.ts";
import { manner, outcome, qualifier } from "./vi/codes.ts";
import { comparison } from "./vi/comparison.ts";
import { fromReport } from "./vi/from-report.ts";
import { heading, typesetting } from "./vi/heading.ts";
import { importProblems } from "./vi/import-problems.ts";
import { indicator } from "./vi/indicator.ts";
import { ledger } from "./vi/ledger.ts";
import { mistakes } from "./vi/mistakes.ts";
import { quarter } from "./vi/quarter.ts";
import { reportCheck } from "./vi/report-check.ts";
import { reportProblems } from "./vi/report-problems.ts";
import { tools } from "./vi/tools.ts";

const vi = {
  ...{ manner, outcome, qualifier, comparison, fromReport, heading, typesetting, importProblems },
  ...{ indicator, ledger, mistakes, quarter, reportCheck, reportProblems, tools },
};
const en: typeof vi = {
  manner: mannerEn,
  outcome: outcomeEn,
  qualifier: qualifierEn,
  comparison: comparisonEn,
  fromReport: fromReportEn,
  heading: headingEn,
  typesetting: typesettingEn,
  importProblems: importProblemsEn,
  indicator: indicatorEn,
  ledger: ledgerEn,
  mistakes: mistakesEn,
  quarter: quarterEn,
  reportCheck: reportCheckEn,
  reportProblems: reportProblemsEn,
  tools: toolsEn,
};
const WORDS: Record<Locale, typeof vi> = { vi, en };

/**
 * What a check of a report says: of all words of the site (words.ts), which the build puts this file in the place of
 * where it makes the worker (astro.config.mjs), those that the worker's modules ask for. It needs both languages: the
 * data that it makes are Vietnamese on every page.
 */
export function words(locale: Locale): typeof vi {
  return WORDS[locale];
}
