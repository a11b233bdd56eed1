import type { Bilingual } from "../../core/unit.ts";
import { bilingual } from "../../i18n/bilingual.ts";
import { words } from "../../i18n/words.ts";
import { plainCell } from "../columns.ts";
import type { Table } from "../table.ts";
import { cellIn, type SdmxCode } from "./code.ts";

/** A unit as SDMX writes it: what is counted, and the power of ten that leads to it. */
export interface UnitBase {
  code: SdmxCode;
  multiplier: string;
}

/** Units by id: triệu đồng is money, 6; what has no power of ten is itself. A unit without a name is called by its id. */
export function unitBases(units: Table): Map<string, UnitBase> {
  const [id, vi, en, quantity, scale] = ["unit_id", "label_vi", "label_en", "quantity", "scale"].map((name) =>
    cellIn(units, name),
  );
  const rows = units.records.map((record) => {
    const [unit, own, translated, of, power] = [id!, vi!, en!, quantity!, scale!].map((cell) =>
      plainCell(cell(record)),
    );
    return { unit: unit!, name: { vi: own || unit!, en: translated || unit! }, quantity: of!, power: power! };
  });
  const names = new Map(rows.map(({ unit, name }) => [unit, name]));
  return new Map(
    rows.map(({ unit, name, quantity: of, power }) => {
      const base = power === "0" ? { id: unit, name } : { id: of, name: names.get(of) ?? baseName(of) };
      return [unit, { code: base, multiplier: power }];
    }),
  );
}

/** A base unit that stands in no table is called by its id until it has a name. */
function baseName(quantity: string): Bilingual {
  return bilingual((locale) => (words(locale).sdmx.units as Record<string, string>)[quantity] ?? quantity);
}

export function unitCodes(bases: ReadonlyMap<string, UnitBase>): SdmxCode[] {
  return [...new Map([...bases.values()].map(({ code }) => [code.id, code])).values()];
}

export function multiplierCodes(bases: ReadonlyMap<string, UnitBase>): SdmxCode[] {
  const powers = [...new Set([...bases.values()].map(({ multiplier }) => multiplier))];
  return powers
    .sort((a, b) => Number(a) - Number(b))
    .map((id) => ({
      id,
      name: bilingual((locale) => (words(locale).sdmx.multipliers as Record<string, string>)[id] ?? `10^${id}`),
    }));
}
