import type { Area, Form } from "../../core/form.ts";
import { indicatorUnitText } from "../../reading/unit-text.ts";
import { codeOf } from "../../reading/match.ts";
import type { FormEntry } from "../../reading/read-form.ts";
import { type Indicator, indicatorDepth } from "../../core/indicator.ts";
import type { Bilingual } from "../../core/unit.ts";
import { inLocale } from "../../i18n/locale.ts";

/** A line of the form as the ministry prints it. */
export type FormRow =
  | { kind: "area"; text: string }
  | { kind: "row"; code: string; label: string; unit: string; value: string; note: string; strong: boolean };

/** The form, filled, in its order, with its areas as headings. */
export function formRows(form: Pick<Form, "areas" | "indicators">, entries: ReadonlyMap<string, FormEntry>): FormRow[] {
  return form.areas.flatMap((area) => [areaRow(area), ...rowsOf(area, form, entries)]);
}

function areaRow({ id, label }: Area): FormRow {
  return { kind: "area", text: `${id}. ${printed(label)}` };
}

function rowsOf(area: Area, { indicators }: Pick<Form, "indicators">, entries: ReadonlyMap<string, FormEntry>) {
  return [...indicators.values()]
    .filter((indicator) => indicator.area === area.id)
    .map((indicator): FormRow => {
      const { value = "", note = "" } = entries.get(indicator.id) ?? {};
      const depth = indicatorDepth(indicator.id);
      const unit = indicatorUnitText(indicator);
      return {
        kind: "row",
        code: printedCode(indicator),
        label: printed(indicator.label),
        unit,
        value,
        note,
        strong: depth === 1,
      };
    });
}

/** The form is the ministry's own and in Vietnamese, whatever the language of the site. */
function printed(label: Bilingual): string {
  return inLocale(label, "vi");
}

/** `1` at the top, `4.3.` below it; a slip of the ministry's template is printed as the ministry prints it. */
function printedCode(indicator: Indicator): string {
  const code = indicator.printedCode || codeOf(indicator);
  return code.includes(".") ? `${code}.` : code;
}
