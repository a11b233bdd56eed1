import { assembleForm } from "../core/assemble-form.ts";
import type { Explanation } from "../core/explanation.ts";
import type { Form } from "../core/form.ts";
import { formQuarter, type FormQuarter } from "../core/form-quarter.ts";
import type { OnMistake } from "../core/mistake.ts";
import { parseExplanations } from "../core/parse/explanations.ts";
import { parseUnits } from "../core/parse/units.ts";
import { readQuarter } from "../core/quarter.ts";
import { gridOf, optionalTable, type Source } from "../core/source.ts";
import type { Unit } from "../core/unit.ts";
import { readCsv } from "../load/csv.ts";
import type { CheckSource } from "../publish/check-source.ts";

/** What a check rests on: the form with its relations, units, and the newest published quarter. */
export interface Knowledge {
  form: Form;
  units: ReadonlyMap<string, Unit>;
  newest: FormQuarter;
  /** What was said in the newest quarter of findings, by their id. */
  explanations: ReadonlyMap<string, Explanation>;
  people: CheckSource["people"];
}

/** The texts that the site published -> what they say. They were checked when the site was made: no mistake is left. */
export function knowledgeOf({ form: formId, newest: id, people, files }: CheckSource): Knowledge {
  const none: OnMistake = () => {};
  const grids = new Map(Object.entries(files).map(([file, text]) => [file, readCsv(file, text, none)]));
  const source: Source = { grids, texts: new Map(), prose: [], images: new Set() };
  const units = parseUnits(gridOf(source, "data/units.csv", none), none);
  const form = assembleForm(source, formId, units, none);
  const folder = `data/quarters/${id}`;
  const explanations = optionalTable(
    source,
    `${folder}/explanations.csv`,
    (grid) => parseExplanations(grid, none),
    new Map<string, Explanation>(),
  );
  const grid = gridOf(source, `${folder}/indicators.csv`, none);
  const newest = formQuarter(id, readQuarter(id)!, grid, form, units, explanations, none);
  return { form, units, newest, explanations, people };
}
