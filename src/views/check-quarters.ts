import type { Locale } from "../core/number.ts";
import { type Quarter, nextQuarter, quarterId } from "../core/quarter.ts";
import { capitalized } from "../i18n/capitalized.ts";
import { quarterText } from "../i18n/format.ts";

/** The quarters that a report may be of, latest first: three before the newest published one, itself, and two after. */
export function checkQuarters(newest: Quarter, locale: Locale): { id: string; name: string; proposed: boolean }[] {
  const year = newest.year - 1;
  const quarters: Quarter[] = [{ ...newest, year }];
  while (quarters.length < 7) quarters.push(nextQuarter(quarters.at(-1)!));
  const proposed = quarterId(nextQuarter(newest));
  const choices = quarters.slice(1).map((quarter) => ({
    id: quarterId(quarter),
    name: capitalized(quarterText(quarter, locale)),
    proposed: quarterId(quarter) === proposed,
  }));
  return choices.reverse();
}
