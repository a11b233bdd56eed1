import { absoluteUrl } from "../../core/address.ts";
import type { Locale } from "../../core/number.ts";
import { figuresOf, indicatorsOf, type Publication } from "../../core/publication.ts";
import { APART } from "../../core/series.ts";
import { inLocale } from "../../i18n/locale.ts";
import { words } from "../../i18n/words.ts";
import { BETTER, type Code, KINDS, MEASURED, OBS_STATUS, OUTCOME, QUALIFIER, STATUS } from "../codes.ts";

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
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The version of the addresses and shapes, not of the data: it changes with `/api/v1/` only. */
const API_VERSION = "1.2.0";

/** As SDMX writes a quarter. */
const PERIOD = { type: "string", pattern: "^\\d{4}-Q[1-4]$" };

const SCHEMAS = {
  Bilingual: object({ vi: string, en: string }),
  Licence: object({ id: string, name: ref("Bilingual"), url: string }),
  Quarter: object({
    quarter: { type: "string", pattern: "^\\d{4}-q[1-4]$" },
    time_period: PERIOD,
    report: object({
      number: string,
      issued: { type: "string", format: "date" },
      issuer: ref("Bilingual"),
      title: ref("Bilingual"),
    }),
    period: object({ from: { type: "string", format: "date" }, to: { type: "string", format: "date" } }),
    cutOff: { type: "string", format: "date" },
    form: string,
    sections: object({ total: COUNT, published: COUNT, verbatim: COUNT }),
    version: string,
    datapackage: string,
    observations: string,
    versions: array(ref("Version")),
  }),
  Version: object({
    version: string,
    published: { type: "string", format: "date" },
    page: string,
    datapackage: string,
  }),
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
  Index: object({
    api: { const: "v1" },
    ref_area: string,
    province: ref("Bilingual"),
    publisher: ref("Bilingual"),
    licence: ref("Licence"),
    links: { type: "object", additionalProperties: string },
    quarters: array(ref("Quarter")),
    indicators: array(ref("IndicatorEntry")),
    figures: array(ref("FigureEntry")),
  }),
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
    period_start: nullable("string"),
    period_end: nullable("string"),
    as_of: nullable("string"),
    note: nullable("string"),
    form: string,
    report_number: string,
    report_issued: { type: "string", format: "date" },
    report_issuer: string,
    check: oneOf(OUTCOME, true),
    finding_ids: nullable("string"),
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
    section: nullable("string"),
    measures: oneOf(MEASURED, true),
    period_start: nullable("string"),
    period_end: nullable("string"),
    as_of: nullable("string"),
    note: nullable("string"),
    check: oneOf(OUTCOME, true),
    finding_ids: nullable("string"),
    break: { enum: [...APART, null] },
  }),
  Revision: object({
    quarter: string,
    column: string,
    from: string,
    to: string,
    date: { type: "string", format: "date" },
    reason: ref("Bilingual"),
  }),
  Indicator: object({
    id: string,
    slug: string,
    area: string,
    label: ref("Bilingual"),
    meaning: ref("Bilingual"),
    unit: { oneOf: [ref("Unit"), { type: "null" }] },
    kind: oneOf(KINDS),
    measures: oneOf(MEASURED, true),
    better: oneOf(BETTER, true),
    answers: array(object({ code: string, label: ref("Bilingual") })),
    page: { type: "string" },
    observations: array(ref("Observation")),
    revisions: array(ref("Revision")),
    citation: ref("Bilingual"),
    ref_area: string,
    province: ref("Bilingual"),
    publisher: ref("Bilingual"),
    licence: ref("Licence"),
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
    ref_area: string,
    province: ref("Bilingual"),
    publisher: ref("Bilingual"),
    licence: ref("Licence"),
  }),
};

/** `/api/v1/openapi.json`, by OpenAPI 3.1. The server is the file's own folder where no base URL is known. */
export function openApi(site: Publication, locale: Locale): Record<string, unknown> {
  const { publisher } = site;
  const t = words(locale).openapi;
  const get = (operationId: string, summary: string, schema: string, parameters: unknown[] = []) => ({
    get: {
      operationId,
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: { "200": { description: summary, content: { "application/json": { schema: ref(schema) } } } },
    },
  });
  const parameter = (name: string, description: string, values: string[]) => ({
    name,
    in: "path",
    required: true,
    description,
    schema: { enum: values },
  });
  const slug = parameter(
    "slug",
    t.slug,
    indicatorsOf(site).map(({ series }) => series),
  );
  const figures = figuresOf(site).map(({ id }) => id);
  const figure = figures.length > 0 && {
    "/figures/{id}.json": get("getFigure", t.figure, "Figure", [parameter("id", t.figureId, figures)]),
  };
  return {
    openapi: "3.1.0",
    info: {
      title: inLocale(publisher.name, locale),
      description: t.description,
      version: API_VERSION,
      license: {
        name: inLocale(publisher.licence.name, locale),
        ...(publisher.licence.url && { url: publisher.licence.url }),
      },
    },
    servers: [{ url: absoluteUrl(publisher, "/api/v1") || "." }],
    paths: {
      "/index.json": get("getIndex", t.index, "Index"),
      "/indicators/{slug}.json": get("getIndicator", t.indicator, "Indicator", [slug]),
      ...figure,
    },
    components: { schemas: SCHEMAS },
  };
}
