import type { Position } from "./cell.ts";
import type { Direction, Measures } from "./indicator.ts";
import type { StatedNumber } from "./number.ts";
import type { Term } from "./relation.ts";
import type { Bilingual, Unit } from "./unit.ts";

/**
 * An indicator that this publication computes and no office states: the sum of `numerator` over
 * the sum of `denominator` (none: the sum alone), times 100 where the unit is a percentage.
 */
export interface ComputedIndicator {
  id: string;
  label: Bilingual;
  unit: Unit;
  numerator: Term[];
  denominator: Term[];
  formula: Bilingual;
  better: Direction;
  measures: Measures;
  at: Position;
}

/** A computed indicator in one quarter; `number` is null where a part was not reported. */
export interface ComputedValue {
  indicator: ComputedIndicator;
  number: StatedNumber | null;
}
