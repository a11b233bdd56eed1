import type { FormQuarter } from "../core/form-quarter.ts";
import type { Locale } from "../core/number.ts";
import { reportProblemLine } from "../i18n/report-problems.ts";
import { words } from "../i18n/words.ts";
import type { ReportProblemCode } from "../reading/report/report-problem.ts";
import type { CheckedNarrative } from "./report-check-checked.ts";
import type { Draft } from "./report-check-view.ts";

/** What of a narrative was not understood, a line for each kind; numbers written wrongly have a list of their own. */
export function narrativeProblems(
  { outlineUnknown }: Pick<Draft, "outlineUnknown">,
  narrative: CheckedNarrative | null,
  { form }: Pick<FormQuarter, "form">,
  locale: Locale,
): string[] {
  const t = words(locale).reportCheck.narrativeProblems;
  if (!narrative) return outlineUnknown ? [t.outlineUnknown] : [];
  const { problems } = narrative.reading;
  const of = (code: ReportProblemCode) => problems.filter((one) => one.code === code);
  const missing = of("section-missing").filter(({ section }) =>
    form.outline.some(({ id, leaf }) => leaf && id === section),
  );
  const [tracked] = of("tracked-changes");
  const lines = [
    tracked && reportProblemLine(tracked, locale),
    missing.length > 0 && t.missing(missing.map(({ section }) => section).join(", ")),
    ...[...of("heading-unknown"), ...of("mark-without-footnote")].map((one) => reportProblemLine(one, locale)),
  ];
  return lines.filter((line) => line !== false && line !== undefined);
}
