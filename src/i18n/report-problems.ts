import type { Locale } from "../core/number.ts";
import type { ReportProblem } from "../reading/report/report-problem.ts";
import { words } from "./words.ts";

/** A problem of a report as people read it, with the section that it is in. */
export function reportProblemLine(problem: ReportProblem, locale: Locale): string {
  const { codes, head, inSection } = words(locale).reportProblems;
  const { code, section } = problem;
  const isHead = (key: string): key is keyof typeof head => key in head;
  const read = code === "head-missing" && isHead(problem.read) ? head[problem.read] : problem.read;
  const sentence = codes[code]({ ...problem, read });
  return section && code !== "section-missing" ? inSection(section, sentence) : sentence;
}
