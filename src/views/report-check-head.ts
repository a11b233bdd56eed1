import { wrongDays } from "../core/check/report-head.ts";
import type { Locale } from "../core/number.ts";
import { readQuarter } from "../core/quarter.ts";
import { dateText, quarterText } from "../i18n/format.ts";
import { words } from "../i18n/words.ts";
import { quarterIn } from "../reading/report/head.ts";
import type { Checked } from "./report-check-checked.ts";
import type { DraftHead, HeadSlipView } from "./report-check-view.ts";

/**
 * What of a report's head may be left over from the last report: its number, its days, the quarter in its title.
 * The days are judged as the check judges those of report.json.
 */
export function headSlips({ draft, lastHead, narrative }: Checked, locale: Locale): HeadSlipView[] {
  const { headSlips: t } = words(locale).reportCheck;
  const quarter = readQuarter(draft.quarter)!;
  const { number, title, issued, cutOff } = draft.head;
  const named = quarterIn(title) ?? readQuarter(narrative?.reading.head.quarter ?? "");
  const isOther = named && (named.year !== quarter.year || named.quarter !== quarter.quarter);
  const slips: HeadSlipView[] = [];
  const add = (field: keyof DraftHead, text: string) => slips.push({ field, text });
  if (isOther) add("title", t.quarter(quarterText(named, locale), quarterText(quarter, locale)));
  const isLastYear = issued !== "" && issued.slice(0, 4) !== lastHead?.issued.slice(0, 4);
  if (number !== "" && number === lastHead?.number && !isLastYear) add("number", t.number(number));
  for (const { key, code, day, bound } of wrongDays({ cutOff, issued }, quarter))
    if (key !== "period") add(key, t[code](t.fields[key], dateText(day, locale), dateText(bound, locale)));
  for (const field of ["issued", "cutOff"] as const)
    if (
      draft.head[field] !== "" &&
      draft.head[field] === lastHead?.[field] &&
      !slips.some((one) => one.field === field)
    )
      add(field, t.same(t.fields[field], dateText(draft.head[field], locale)));
  return slips;
}
