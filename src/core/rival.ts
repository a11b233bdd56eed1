import Big from "big.js";
import type { Finding } from "./finding.ts";
import { type Checked, checkOf, isRefuted, statedAgain } from "./mark.ts";
import type { StatedNumber } from "./number.ts";
import type { Quantity } from "./quantity.ts";

/** The value that stands against a refuted number. */
export interface Rival {
  /** In the unit of the number that it stands against. */
  number: StatedNumber;
  /** The quantity that another place states; null where it is what the parts come to. */
  stated: Quantity | null;
}

/**
 * What stands against a number by the first finding that refutes it: what its parts come to (sum,
 * difference, ratio), or what the other place states (equal). Null where nothing refutes it, where only
 * a bound does, which names no other value, where both are counted in different units, and for what was
 * computed from refuted parts.
 */
export function rivalOf(version: Checked, id: string): Rival | null {
  const { findings, ofParts } = checkOf(version, id);
  const unit = version.quantities.get(id)?.unit ?? null;
  const finding = findings.find((one) => isRefuted(one) && one.kind !== "at-most");
  if (!finding || ofParts || !unit) return null;
  const same = statedAgain(version.findings, id);
  const rival = same.has(finding.target.id) ? againstTarget(finding) : againstOther(finding);
  const { unit: counted } = finding.target;
  return rival && counted?.quantity === unit.quantity
    ? { ...rival, number: inScale(rival.number, counted.scale - unit.scale) }
    : null;
}

function againstTarget({ kind, computed, terms }: Finding): Rival | null {
  return computed && { number: computed, stated: kind === "equal" ? terms[0]!.quantity : null };
}

function againstOther({ target }: Finding): Rival | null {
  return target.number && { number: target.number, stated: target };
}

/** 1,6 tỷ in triệu is 1.600, whose digits are then all shown. */
function inScale({ value, decimals }: StatedNumber, power: number): StatedNumber {
  return { value: value.times(new Big(10).pow(power)), decimals: Math.max(0, decimals - power) };
}
