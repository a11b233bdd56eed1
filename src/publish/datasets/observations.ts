import type { StatedNumber } from "../../core/number.ts";
import type { Observation } from "../../core/observation.ts";
import { quantityOfObservation } from "../../core/quantity.ts";
import type { Version } from "../../core/release.ts";
import { BETTER, KINDS, OBS_STATUS, STATUS } from "../codes.ts";
import {
  checkColumns,
  code,
  type Dataset,
  dataset,
  number,
  quarter,
  reportColumns,
  text,
  timeColumns,
} from "../columns.ts";

/** SDMX CL_OBS_STATUS: A normal, O missing, M the value cannot exist (a heading); B is a normal one after a break. */
const STATUS_CODE = { reported: "A", "not-reported": "O", heading: "M" } as const;

const COMPUTED_DECIMALS = 6;

/** A rate recomputed at full precision from its parts, where the form gives them. */
function recomputed({ indicator }: Observation, { findings }: Version): StatedNumber | null {
  const ratio = findings.find(({ kind, target, exact }) => kind === "ratio" && target.id === indicator.id && exact);
  return ratio ? { value: ratio.exact!.round(COMPUTED_DECIMALS), decimals: COMPUTED_DECIMALS } : null;
}

/** The rows of the form as the office filled them. */
export const observationsDataset: Dataset<Observation> = dataset("observations", {
  key: ["indicator_id"],
  references: [
    { column: "area", dataset: "areas", to: "area_id" },
    { column: "unit", dataset: "units", to: "unit_id" },
  ],
  rows: ({ observations }) => observations,
  columns: [
    quarter(),
    code("indicator_id", (o) => o.indicator.id, { required: true }),
    code("series", (o) => o.indicator.series, { required: true }),
    text("label_vi", (o) => o.indicator.label.vi, { required: true }),
    text("label_en", (o) => o.indicator.label.en),
    code("unit", (o) => o.indicator.unit?.id ?? ""),
    text("unit_label_vi", (o) => o.indicator.unit?.label.vi ?? ""),
    number("value", (o) => o.number),
    text("value_stated", (o) => o.stated),
    code("status", (o) => o.status, { codes: STATUS, required: true }),
    text("note", (o) => o.note),
    number("value_computed", recomputed),
    code("obs_status", (o, { breaks }) => (breaks.has(o.indicator.id) ? "B" : STATUS_CODE[o.status]), {
      codes: OBS_STATUS,
      required: true,
    }),
    ...timeColumns(quantityOfObservation),
    code("better", (o) => o.indicator.better ?? "", { codes: BETTER }),
    code("kind", (o) => o.indicator.kind, { codes: KINDS, required: true }),
    code("area", (o) => o.indicator.area, { required: true }),
    code("printed_code", (o) => o.indicator.printedCode),
    text("printed_unit", (o) => o.indicator.printedUnit),
    code("form", (_o, { form }) => form.id, { required: true }),
    ...reportColumns<Observation>(),
    ...checkColumns<Observation>(({ indicator }) => indicator.id),
  ],
});
