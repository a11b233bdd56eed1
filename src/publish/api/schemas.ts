import { APART } from "../../core/series.ts";
import {
  BETTER,
  type Code,
  FINDING_KIND,
  KINDS,
  MANNER,
  MEASURED,
  OBS_STATUS,
  OUTCOME,
  QUALIFIER,
  STATUS,
} from "../codes.ts";

const string = { type: "string" };
const COUNT = { type: "integer", minimum: 0 };
const nullable = (...types: string[]) => ({ type: [...types, "null"] });
const oneOf = (codes: readonly Code[], orNull = false) => ({
  enum: [...codes.map(({ code }) => code), ...(orNull ? [null] : [])],
});
const object = (properties: Record<string, unknown>, optional: string[] = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const array = (items: unknown) => ({ type: "array", items });
const orNull = (schema: unknown) => ({ oneOf: [schema, { type: "null" }] });
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** As SDMX writes a quarter. */
const PERIOD = { type: "string", pattern: "^\\d{4}-Q[1-4]$" };

/** A day, `2025-09-30`. */
const DAY = { type: "string", format: "date" };
const QUARTER = { type: "string", pattern: "^\\d{4}-q[1-4]$" };

/** What every file says of the publication. */
const META = { ref_area: string, province: ref("Bilingual"), publisher: ref("Bilingual"), licence: ref("Licence") };

/** The report of a quarter, in lists and in its own file. */
const REPORT = {
  quarter: QUARTER,
  time_period: PERIOD,
  report: object({ number: string, issued: DAY, issuer: ref("Bilingual"), title: ref("Bilingual") }),
  period: object({ from: DAY, to: DAY }),
  cutOff: DAY,
  form: string,
  sections: object({ total: COUNT, published: COUNT, verbatim: COUNT }),
  version: string,
};
const QUARTER_FILES = { datapackage: string, observations: string, findings: string };

const VERSION = { version: string, published: DAY, page: string, datapackage: string };

/** What an observation says of its time and of what is known about it. */
const TIME = { period_start: nullable("string"), period_end: nullable("string"), as_of: nullable("string") };
const CHECK = { check: oneOf(OUTCOME, true), finding_ids: nullable("string") };

/** The parts of openapi.json that say what a file holds. */
export const SCHEMAS = {
  Bilingual: object({ vi: string, en: string }),
  Licence: object({ id: string, name: ref("Bilingual"), url: string }),
  QuarterEntry: object({ ...REPORT, url: string, ...QUARTER_FILES, versions: array(ref("Version")) }),
  Quarter: object({
    ...REPORT,
    pages: object({
      report: string,
      indicators: string,
      figures: string,
      ledger: string,
      documents: nullable("string"),
      proposals: nullable("string"),
      data: string,
    }),
    ...QUARTER_FILES,
    counts: object({ indicators: COUNT, figures: COUNT, computed: COUNT, findings: COUNT, documents: COUNT }),
    outcomes: object(Object.fromEntries(OUTCOME.map(({ code }) => [code, COUNT]))),
    versions: array(object({ ...VERSION, corrections: array(ref("Correction")) })),
    ...META,
  }),
  Version: object(VERSION),
  Correction: object({ id: string, column: string, from: string, to: string, reason: ref("Bilingual") }),
  IndicatorEntry: object({
    id: string,
    area: string,
    label: ref("Bilingual"),
    unit: nullable("string"),
    kind: oneOf(KINDS),
    measures: oneOf(MEASURED, true),
    url: string,
  }),
  FigureEntry: object({
    id: string,
    section: nullable("string"),
    label: ref("Bilingual"),
    unit: string,
    measures: oneOf(MEASURED, true),
    url: string,
  }),
  ComputedEntry: object({
    id: string,
    label: ref("Bilingual"),
    unit: string,
    measures: oneOf(MEASURED),
    url: string,
  }),
  FindingEntry: object({
    id: string,
    kind: oneOf(FINDING_KIND),
    target: string,
    quarter: QUARTER,
    outcome: oneOf(OUTCOME),
    off: array(QUARTER),
    url: string,
  }),
  DocumentEntry: object({
    id: string,
    type: string,
    number: nullable("string"),
    date: nullable("string"),
    title: ref("Bilingual"),
    url: string,
  }),
  Index: object({
    api: { const: "v1" },
    ...META,
    links: { type: "object", additionalProperties: string },
    quarters: array(ref("QuarterEntry")),
    indicators: array(ref("IndicatorEntry")),
    figures: array(ref("FigureEntry")),
  }),
  QuarterList: object({ quarters: array(ref("QuarterEntry")), ...META }),
  IndicatorList: object({ indicators: array(ref("IndicatorEntry")), ...META }),
  FigureList: object({ figures: array(ref("FigureEntry")), ...META }),
  ComputedList: object({ computed: array(ref("ComputedEntry")), ...META }),
  FindingList: object({ findings: array(ref("FindingEntry")), ...META }),
  DocumentList: object({ documents: array(ref("DocumentEntry")), ...META }),
  Unit: object({ id: string, label: ref("Bilingual"), quantity: string, scale: { type: "integer" } }),
  Observation: object({
    quarter: string,
    indicator_id: string,
    value: nullable("number"),
    value_stated: nullable("string"),
    value_computed: nullable("number"),
    status: oneOf(STATUS),
    obs_status: oneOf(OBS_STATUS),
    measures: oneOf(MEASURED, true),
    ...TIME,
    note: nullable("string"),
    form: string,
    report_number: string,
    report_issued: DAY,
    report_issuer: string,
    ...CHECK,
    ref_area: string,
    time_period: PERIOD,
    findings: array(string),
  }),
  FigureObservation: object({
    quarter: string,
    value: { type: "number" },
    value_stated: string,
    qualifier: oneOf(QUALIFIER, true),
    unit: string,
    section: string,
    measures: oneOf(MEASURED, true),
    ...TIME,
    note: nullable("string"),
    note_en: nullable("string"),
    ...CHECK,
    break: { enum: [...APART, null] },
  }),
  Revision: object({
    quarter: string,
    column: string,
    from: string,
    to: string,
    date: DAY,
    reason: ref("Bilingual"),
  }),
  Indicator: object({
    id: string,
    slug: string,
    area: string,
    label: ref("Bilingual"),
    meaning: ref("Bilingual"),
    unit: orNull(ref("Unit")),
    kind: oneOf(KINDS),
    measures: oneOf(MEASURED, true),
    better: oneOf(BETTER, true),
    answers: array(object({ code: string, label: ref("Bilingual") })),
    page: string,
    observations: array(ref("Observation")),
    revisions: array(ref("Revision")),
    citation: ref("Bilingual"),
    ...META,
  }),
  Figure: object({
    id: string,
    section: nullable("string"),
    label: ref("Bilingual"),
    unit: ref("Unit"),
    measures: oneOf(MEASURED, true),
    page: string,
    observations: array(ref("FigureObservation")),
    revisions: array(ref("Revision")),
    citation: ref("Bilingual"),
    ...META,
  }),
  Part: object({ id: string, label: ref("Bilingual"), url: string }),
  Term: object({ sign: { enum: [1, -1] }, id: string, label: ref("Bilingual"), url: string }),
  Computed: object({
    id: string,
    label: ref("Bilingual"),
    unit: ref("Unit"),
    formula: ref("Bilingual"),
    numerator: array(ref("Term")),
    denominator: array(ref("Term")),
    measures: oneOf(MEASURED),
    better: oneOf(BETTER),
    page: string,
    observations: array(object({ quarter: QUARTER, value: nullable("number"), ...TIME, ...CHECK })),
    revisions: array(ref("Revision")),
    citation: ref("Bilingual"),
    ...META,
  }),
  Outcome: object(
    {
      quarter: QUARTER,
      outcome: oneOf(OUTCOME),
      stated: nullable("number"),
      computed: nullable("number"),
      difference: { type: "number" },
      target: string,
      terms: nullable("string"),
      unit: nullable("string"),
      manner: oneOf(MANNER),
      print: object({ printed: string, right: string }),
      rule: ref("Bilingual"),
      assumes: orNull(ref("Bilingual")),
      explanation: orNull(ref("Bilingual")),
    },
    ["difference", "target", "terms", "unit", "manner", "print", "rule", "assumes", "explanation"],
  ),
  Finding: object({
    id: string,
    kind: oneOf(FINDING_KIND),
    rule: ref("Bilingual"),
    assumes: orNull(ref("Bilingual")),
    explanation: orNull(ref("Bilingual")),
    unit: orNull(ref("Unit")),
    target: ref("Part"),
    terms: array(ref("Term")),
    page: string,
    outcomes: array(ref("Outcome")),
    revisions: array(ref("Revision")),
    ...META,
  }),
  Document: object({
    id: string,
    name: string,
    name_en: string,
    type: string,
    number: nullable("string"),
    date: nullable("string"),
    issuer: ref("Bilingual"),
    title: ref("Bilingual"),
    url: nullable("string"),
    page: string,
    quarters: array(
      object({ quarter: QUARTER, sections: array(string), note: string, note_en: string }, ["note", "note_en"]),
    ),
    revisions: array(ref("Revision")),
    ...META,
  }),
};
