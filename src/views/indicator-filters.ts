import { OUTCOMES } from "../core/finding.ts";
import type { Form } from "../core/form.ts";
import { INDICATOR_KINDS } from "../core/indicator.ts";
import type { Locale } from "../core/number.ts";
import { capitalized } from "../i18n/capitalized.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** A choice that narrows the list of indicators. */
export interface IndicatorFilter {
  /** Its name in the address. */
  name: string;
  /** What of a row it compares: the row's `data-…`. */
  by: "area" | "status" | "unit" | "kind" | "findings";
  label: string;
  /** What it says where it narrows nothing. */
  all: string;
  options: [value: string, text: string][];
}

/** By area, status, unit, kind, and the outcome of a row's checks. */
export function indicatorFilters({ areas, indicators }: Form, locale: Locale): IndicatorFilter[] {
  const { indicators: t, status, kind, outcome } = words(locale);
  const units = new Map(
    [...indicators.values()].flatMap(({ unit }) => (unit ? [[unit.id, inLocale(unit.label, locale)]] : [])),
  );
  const named = <Id extends string>(ids: readonly Id[], names: Record<Id, string>) =>
    ids.map((id): [string, string] => [id, names[id]]);
  return [
    {
      name: "linh-vuc",
      by: "area",
      label: t.area,
      all: t.allAreas,
      options: areas.map(({ id, label }) => [id, `${id}. ${inLocale(label, locale)}`]),
    },
    {
      name: "tinh-trang",
      by: "status",
      label: t.status,
      all: t.allStatuses,
      options: named(["reported", "not-reported", "heading"], status),
    },
    {
      name: "don-vi",
      by: "unit",
      label: t.unit,
      all: t.allUnits,
      options: [...units].filter(([, label]) => label).map(([id, label]) => [id, capitalized(label)]),
    },
    { name: "loai", by: "kind", label: t.kind, all: t.allKinds, options: named(INDICATOR_KINDS, kind) },
    {
      name: "doi-chieu",
      by: "findings",
      label: t.finding,
      all: t.allFindings,
      options: [...OUTCOMES.map((id): [string, string] => [id, outcome[id].label]), ["none", t.noFinding]],
    },
  ];
}
