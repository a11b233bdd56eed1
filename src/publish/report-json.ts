import { type Quarter, daysOf, quarterId } from "../core/quarter.ts";
import type { Report } from "../core/report.ts";

/** What is known of a report's head before it is filled in; "" is not known. Days are ISO dates. */
export interface KnownHead {
  number: string;
  title: string;
  issued: string;
  cutOff: string;
  /** The days that the narrative names, by id. */
  dates: Readonly<Record<string, unknown>>;
}

const UNKNOWN: KnownHead = { number: "", title: "", issued: "", cutOff: "", dates: {} };
const BLANK = { vi: "", en: "" };

/**
 * The report.json of a quarter that is still to be written.
 * @param people who reports to whom, carried on from the quarter before; null where there is none
 */
export function reportJson(
  form: string,
  quarter: Quarter,
  people: Pick<Report, "issuer" | "recipient"> | null,
  known: Partial<KnownHead> = {},
): string {
  const { number, title, issued, cutOff, dates } = { ...UNKNOWN, ...known };
  const { issuer, recipient } = people ?? { issuer: BLANK, recipient: BLANK };
  const head = {
    quarter: quarterId(quarter),
    number,
    issued,
    title: { ...BLANK, vi: title },
    period: daysOf(quarter),
    cutOff,
    issuer,
    recipient,
    form,
    dates,
  };
  return `${JSON.stringify(head, null, 2)}\n`;
}
