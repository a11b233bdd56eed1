import type { Indicator } from "../../core/indicator.ts";
import { readNumber, type StatedNumber } from "../../core/number.ts";
import { numberStyle, type Unit } from "../../core/unit.ts";
import type { FoundNumber } from "./numbers.ts";
import type { Passage } from "./passages.ts";
import type { Countable, Named } from "./propose-relations.ts";
import type { ReadNumber } from "./reading.ts";

const OPENS_PARTS = /^[^.;\d]*?(?:\(|gồm|trong đó|cụ thể|bao gồm|:)/iu;
const FALL = /(?:giảm|bớt|cắt giảm)(?: được)?\s+$/iu;

/** The numbers of a report as arithmetic needs them; those whose unit or value is not known have no number. */
export function countablesOf(
  numbers: readonly ReadNumber[],
  found: readonly FoundNumber[],
  passages: readonly Passage[],
  units: ReadonlyMap<string, Unit>,
): Countable[] {
  return numbers.map(({ id, stated, unit: unitId, qualifier, passage, start, end, sentence, inSentence }, index) => {
    const unit = unitId === null ? null : (units.get(unitId) ?? null);
    const { text } = passages[passage]!;
    return {
      id,
      amount: { unit, number: unit && valueOf(stated, unit), qualifier },
      // Two sentences of a paragraph may read the same; where one starts never is the same.
      sentence: passage * 1e6 + start - inSentence.start,
      paragraph: passage,
      text: sentence,
      share: found[index]!.share,
      opensParts: OPENS_PARTS.test(text.slice(end, end + 120)),
      isFall: FALL.test(text.slice(0, start)),
    };
  });
}

/** The rows of the form that state a number. */
export function rowQuantities(
  rows: readonly { id: string; value: string }[],
  indicators: ReadonlyMap<string, Indicator>,
): Named[] {
  return rows.flatMap(({ id, value }) => {
    const unit = indicators.get(id)?.unit ?? null;
    return unit && value !== "" ? [{ id, unit, number: valueOf(value, unit), qualifier: "" as const }] : [];
  });
}

/** `3051` beside `3.051` is the same number: what a count's notation lacks is for the check to say. */
function valueOf(stated: string, unit: Unit): StatedNumber | null {
  const reading = readNumber(stated, numberStyle(unit));
  if (reading.ok) return reading.number;
  const other = readNumber(stated, "measure");
  return other.ok ? other.number : null;
}
