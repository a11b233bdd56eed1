import type { Position } from "./cell.ts";
import type { IsoDate } from "./date.ts";
import type { Indicator } from "./indicator.ts";
import type { StatedNumber } from "./number.ts";

/** `heading`: the form asks for no value and none was given. Blank is not reported and never zero. */
export type ObservationStatus = "reported" | "not-reported" | "heading";

/** An indicator in one quarter as the office reported it; `stated` and `note` are verbatim. */
export interface Observation {
  indicator: Indicator;
  stated: string;
  /** null where nothing was reported. */
  number: StatedNumber | null;
  status: ObservationStatus;
  note: string;
  /** The day that it holds for, where its note or the form names one. */
  asOf: IsoDate | null;
  at: Position;
}

/** The answer that a yes-no or choice row gave; null where it gave none or is no such row. */
export function answerOf(observation: Observation) {
  return observation.indicator.answers.find((answer) => answer.code === observation.number?.value.toString()) ?? null;
}
