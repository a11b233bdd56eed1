import { indicatorSlug } from "./address.ts";
import type { Form, RowLink } from "./form.ts";
import type { Indicator } from "./indicator.ts";
import { mistakeAt, type OnMistake } from "./mistake.ts";
import { nearest } from "./parse/nearest.ts";

type Forms = ReadonlyMap<string, Form>;

/**
 * Gives every row its series. A row is the same as a row of another form only where mapping.csv says
 * so, and then has its address. A row of a form with a mapping.csv that continues none has the form in
 * its address, also where no other form has its code: so an address depends on no other form, and
 * never changes when one is added.
 */
export function linkForms(forms: Forms, onMistake: OnMistake): Map<string, Form> {
  const links = new Map<string, RowLink>();
  for (const form of forms.values())
    for (const link of form.mapping ?? [])
      if (isKnown(link, form, forms, onMistake)) links.set(keyOf(form.id, link.id), link);
  const linked = [...forms.values()].map((form) => {
    const rows = [...form.indicators].map(([id, row]) => [id, { ...row, series: seriesOf(form, id) }] as const);
    return [form.id, { ...form, indicators: new Map(rows) }] as const;
  });
  for (const [, form] of linked) checkOnce(form, onMistake);
  return new Map(linked);

  function seriesOf(form: Form, id: string, seen: readonly string[] = []): string {
    const key = keyOf(form.id, id);
    const link = links.get(key);
    if (!link) return form.mapping === null ? indicatorSlug(id) : indicatorSlug(key);
    if (!seen.includes(key)) return seriesOf(forms.get(link.fromForm)!, link.fromId, [...seen, key]);
    onMistake(mistakeAt(link.rowAt, "mapping-loop", "", link.fromId));
    return indicatorSlug(key);
  }
}

/** `bnv-2027-VII.4.3.1` */
function keyOf(form: string, id: string): string {
  return `${form}-${id}`;
}

/** Whether the other form has the row and counts it in the same way. */
function isKnown({ id, fromForm, fromId, formAt, rowAt }: RowLink, form: Form, forms: Forms, onMistake: OnMistake) {
  const others = [...forms.keys()].filter((other) => other !== form.id);
  const from = others.includes(fromForm) ? forms.get(fromForm) : undefined;
  const row = from?.indicators.get(fromId);
  // A blank cell is a mistake already.
  if (!from && fromForm) onMistake(mistakeAt(formAt, "id-unknown", nearest(fromForm, others), fromForm));
  if (from && !row && fromId)
    onMistake(mistakeAt(rowAt, "id-unknown", nearest(fromId, from.indicators.keys()), fromId));
  if (!row) return false;
  const [before, now] = [countedAs(row), countedAs(form.indicators.get(id)!)];
  if (before !== now) onMistake(mistakeAt(rowAt, "mapping-differs", "", `${fromId}: ${before}; ${id}: ${now}`));
  return before === now;
}

/** Values of two rows are of one series only where all of this is the same. */
function countedAs({ kind, unit, measures, answers }: Indicator): string {
  return [kind, unit?.id, measures, answers.map(({ code }) => code).join("|")].filter(Boolean).join(" ");
}

/** Two rows of one form are never one series. */
function checkOnce({ indicators, mapping }: Form, onMistake: OnMistake): void {
  const seen = new Set<string>();
  for (const link of mapping ?? []) {
    const { series } = indicators.get(link.id)!;
    if (seen.has(series)) onMistake(mistakeAt(link.rowAt, "id-twice", "", link.fromId));
    seen.add(series);
  }
}

/**
 * Of several forms all but the first published one need a mapping.csv, be it a header alone: else two
 * rows with one code would have one address.
 * @param used forms by the quarters that use them, the newest first
 */
export function checkMappings(forms: Forms, used: readonly string[], onMistake: OnMistake): void {
  const without = [...forms.values()].filter(({ mapping }) => mapping === null).map(({ id }) => id);
  if (without.length < 2) return;
  // Most likely the one that no quarter uses yet, else the one of the newest quarter.
  const added = without.find((id) => !used.includes(id)) ?? used.find((id) => without.includes(id))!;
  const file = `data/forms/${added}/mapping.csv`;
  onMistake(mistakeAt({ file, line: 1, column: 1 }, "mapping-missing", "id,from_form,from_id", without.join(", ")));
}
