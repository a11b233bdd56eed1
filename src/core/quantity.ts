import { paths } from "./address.ts";
import type { ComputedValue } from "./computed.ts";
import type { Figure, Qualifier } from "./figure.ts";
import type { StatedNumber } from "./number.ts";
import type { Observation } from "./observation.ts";
import type { Bilingual, Unit } from "./unit.ts";

/** What an id stands for in one quarter: a row of the form, a figure of the narrative, or what we computed. */
export interface Quantity {
  id: string;
  label: Bilingual;
  /** null for a heading, which has no unit. */
  unit: Unit | null;
  /** null where nothing was reported. */
  number: StatedNumber | null;
  qualifier: Qualifier;
  source:
    | { kind: "indicator"; observation: Observation }
    | { kind: "figure"; figure: Figure }
    | { kind: "computed"; value: ComputedValue };
}

/** What arithmetic needs of a quantity, wherever it was stated. */
export type Amount = Pick<Quantity, "unit" | "number" | "qualifier">;

export function quantityOfObservation(observation: Observation): Quantity {
  const { id, label, unit } = observation.indicator;
  return { id, label, unit, number: observation.number, qualifier: "", source: { kind: "indicator", observation } };
}

export function quantityOfFigure(figure: Figure): Quantity {
  const { id, label, unit, number, qualifier } = figure;
  return { id, label, unit, number, qualifier, source: { kind: "figure", figure } };
}

export function quantityOfComputed(value: ComputedValue): Quantity {
  const { id, label, unit } = value.indicator;
  return { id, label, unit, number: value.number, qualifier: "", source: { kind: "computed", value } };
}

/** What a quantity is called where it stands alone: a row of the form may need the row above it. */
export function quantityName({ label, source }: Pick<Quantity, "label" | "source">): Bilingual {
  return source.kind === "indicator" ? source.observation.indicator.name : label;
}

/** Where a quantity has its address: the page of a row or of a figure, or the line of what was computed among the numbers of a quarter. */
export function quantityPath(release: string, { id, source }: Pick<Quantity, "id" | "source">): string {
  if (source.kind === "indicator") return paths.indicator(source.observation.indicator.series);
  return source.kind === "figure" ? paths.figure(id) : paths.computed(release, id);
}
