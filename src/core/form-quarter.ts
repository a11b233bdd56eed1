import type { Grid } from "./cell.ts";
import { findingsOf } from "./compute/findings.ts";
import type { Explanation } from "./explanation.ts";
import type { Form } from "./form.ts";
import type { OnMistake } from "./mistake.ts";
import { parseObservations } from "./parse/observations.ts";
import { quantityOfObservation } from "./quantity.ts";
import type { Quarter } from "./quarter.ts";
import type { Version } from "./release.ts";
import type { Unit } from "./unit.ts";

/** The form of one quarter with what its own relations yield: all that can be known without the narrative. */
export type FormQuarter = Pick<Version, "id" | "quarter" | "form" | "observations" | "quantities" | "findings">;

/**
 * @param grid the cells of an indicators.csv
 * @param explanations what was said of findings, by their id
 */
export function formQuarter(
  id: string,
  quarter: Quarter,
  grid: Grid,
  form: Form,
  units: ReadonlyMap<string, Unit>,
  explanations: ReadonlyMap<string, Explanation>,
  onMistake: OnMistake,
): FormQuarter {
  const observations = parseObservations(grid, form.indicators, onMistake);
  const quantities = new Map(observations.map((one) => [one.indicator.id, quantityOfObservation(one)]));
  const texts = new Map([...explanations].map(([key, { text }]) => [key, text]));
  const { findings } = findingsOf(form.relations, form.indicators.values(), quantities, units, texts);
  return { id, quarter, form, observations, quantities, findings };
}
