import { expect, test } from "vitest";
import { timeCells } from "../../../src/publish/from-report/times.ts";
import { NO_TIME } from "../../../src/reading/report/time-mentions.ts";

const QUARTER = { year: 2026, quarter: 1 } as const;
const carried = (measures: string, as_of: string, period_start: string, period_end: string) => ({
  ...{ measures, as_of, period_start, period_end },
});
const since = { asOf: null, measures: "other-period", span: { from: "2026-01-05", to: null } } as const;

test("what the sentence says is taken, also where last quarter named another end", () => {
  expect(timeCells({ time: since }, carried("other-period", "", "?2025-10-01", "?2025-12-15"), QUARTER)).toEqual(
    carried("other-period", "", "2026-01-05", ""),
  );
  expect(timeCells({ time: since }, undefined, QUARTER)).toEqual(carried("other-period", "", "2026-01-05", ""));
});

test("what it does not say is last quarter's, a quarter later and waiting", () => {
  expect(
    timeCells({ time: NO_TIME }, carried("other-period", "?2025-11-30", "?2025-10-01", "?2025-11-30"), QUARTER),
  ).toEqual(carried("other-period", "?2026-02-28", "?2026-01-01", "?2026-02-28"));
  expect(timeCells({ time: NO_TIME }, carried("year-to-date", "", "?2025-01-01", ""), QUARTER)).toEqual(
    carried("year-to-date", "", "?2026-01-01", ""),
  );
});

test("a day alone is the end of a span; a state has no span, whatever its sentence names", () => {
  const time = { ...NO_TIME, asOf: "2026-03-15" };
  expect(timeCells({ time }, carried("other-period", "", "", "?2025-12-15"), QUARTER)).toEqual(
    carried("other-period", "", "", "2026-03-15"),
  );
  expect(timeCells({ time: since }, carried("point-in-time", "?2025-12-15", "", ""), QUARTER)).toEqual(
    carried("point-in-time", "?2026-03-15", "", ""),
  );
});
