import type { Locale } from "../../core/number.ts";
import type { Publisher } from "../../core/publisher.ts";
import { plainCell } from "../columns.ts";
import { machineCsv } from "../csv.ts";
import type { Node } from "../json.ts";
import type { SdmxCode } from "./code.ts";
import { messageHead, namesOf, sdmxUrn } from "./message.ts";
import type { Component, SdmxData } from "./structure.ts";

/** The data by SDMX-CSV 2.0: for information (`I`), one row an observation, a column a component. */
export function sdmxCsv({ agency, dataflow, version, name: meaning, components, records }: SdmxData): string {
  const placed = ["STRUCTURE", "STRUCTURE_ID", "ACTION"].map((id) => ({ id, name: meaning }));
  const columns = [...placed, ...components].map(({ id, name }) => {
    return { name: id, type: "code" as const, head: name, meaning: name, codes: [], required: false };
  });
  const rows = records.map((record) => [
    ...["dataflow", `${agency}:${dataflow}(${version})`, "I"],
    ...components.map(({ cell }) => cell(record)),
  ]);
  return machineCsv({ columns, records: rows });
}

const SCHEMA =
  "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

/** The data by SDMX-JSON 2.0 with what their codes are called: every observation by the places of its codes. */
export function dataMessage(data: SdmxData, publisher: Publisher, day: string, locale: Locale): Node {
  const of = (...roles: Component["role"][]) => data.components.filter(({ role }) => roles.includes(role));
  const dimensions = of("dimension", "time").map((component) => indexed(component, data));
  const attributes = of("attribute").map((component) => indexed(component, data));
  const [measure] = of("measure");
  const observations = data.records.map((record, row): [string, unknown[]] => [
    dimensions.map(({ places }) => places[row]).join(":"),
    [numberOf(measure!.cell(record)), ...attributes.map(({ places }) => places[row]!)],
  ]);
  const links = [{ rel: "dataflow", urn: sdmxUrn(data, "dataflow", data.dataflow) }];
  const none = { dataSet: [], series: [] };
  const head = ({ component }: Indexed) => ({ id: component.id, ...namesOf(component.name, locale) });
  return {
    meta: { schema: SCHEMA, ...messageHead(data, publisher, day, locale) },
    data: {
      structures: [
        {
          ...namesOf(data.name, locale),
          links,
          dimensions: {
            ...none,
            observation: dimensions.map((one, keyPosition) => ({
              ...head(one),
              keyPosition,
              values: one.values.map(({ id, name }) => ({ id, ...namesOf(name, locale) })),
            })),
          },
          measures: { observation: [{ id: measure!.id, ...namesOf(measure!.name, locale) }] },
          attributes: {
            ...none,
            observation: attributes.map((one) => ({
              ...head(one),
              relationship: { observation: {} },
              values: one.values.map(({ id, name }) =>
                one.component.codelist ? { id, ...namesOf(name, locale) } : { value: id },
              ),
            })),
          },
          dataSets: [0],
        },
      ],
      dataSets: [{ structure: 0, action: "Information", links, observations: Object.fromEntries(observations) }],
    },
  };
}

interface Indexed {
  component: Component;
  /** The values that there are, each once. */
  values: SdmxCode[];
  /** The place of each record's value among them; null where it has none. */
  places: (number | null)[];
}

function indexed(component: Component, { records }: SdmxData): Indexed {
  const names = new Map(component.codelist?.codes.map(({ id, name }) => [id, name]));
  const known = new Map<string, number>();
  const places = records.map((record) => {
    const value = plainCell(component.cell(record));
    if (value === "") return null;
    if (!known.has(value)) known.set(value, known.size);
    return known.get(value)!;
  });
  const values = [...known.keys()].map((id) => ({ id, name: names.get(id) ?? { vi: id, en: "" } }));
  return { component, values, places };
}

function numberOf(cell: ReturnType<Component["cell"]>): number | null {
  const text = plainCell(cell);
  return text === "" ? null : Number(text);
}
