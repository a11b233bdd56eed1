import Papa from "papaparse";

interface Named {
  id: string;
  name: string;
}
interface Maintained extends Named {
  agencyID: string;
  version: string;
}
interface Component {
  id: string;
  conceptIdentity: string;
  localRepresentation: { enumeration?: string; format?: { dataType: string } };
  usage?: string;
  attributeRelationship?: object;
}
export interface StructureMessage {
  meta: { id: string; prepared: string; sender: { id: string } };
  data: {
    conceptSchemes: (Maintained & { concepts: Named[] })[];
    codelists: (Maintained & { codes: Named[] })[];
    dataStructures: (Maintained & {
      dataStructureComponents: {
        dimensionList: { dimensions: Component[]; timeDimension: Component };
        measureList: { measures: Component[] };
        attributeList: { attributes: Component[] };
      };
    })[];
    dataflows: (Maintained & { structure: string })[];
  };
}

const ID = /^[A-Za-z0-9_@$-]+$/;
/** Of an agency, a component or a concept: a name without a colon (NCName) that begins with a letter. */
const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const FORMS: Record<string, RegExp> = {
  String: /^[^]*$/,
  Decimal: /^-?\d+(\.\d+)?$/,
  GregorianDay: /^\d{4}-\d{2}-\d{2}$/,
  ObservationalTimePeriod: /^\d{4}-Q[1-4]$/,
};

/**
 * What SDMX 3.0 asks of a structure message (SDMX-JSON 2.0), worked out from its field guide: no package of the npm
 * registry ships its schema. Empty where all is right.
 */
export function structureMistakes({ meta, data }: StructureMessage): string[] {
  const [flow] = data.dataflows;
  const [structure] = data.dataStructures;
  const urn = (kind: string, { agencyID, id, version }: Maintained) =>
    `urn:sdmx:org.sdmx.infomodel.${kind}=${agencyID}:${id}(${version})`;
  const lists = new Set(data.codelists.map((list) => urn("codelist.Codelist", list)));
  const concepts = new Set(
    data.conceptSchemes.flatMap((scheme) =>
      scheme.concepts.map(({ id }) => `${urn("conceptscheme.Concept", scheme)}.${id}`),
    ),
  );
  const components = componentsOf({ meta, data });
  const maintained = [...data.conceptSchemes, ...data.codelists, ...data.dataStructures, ...data.dataflows];
  const items = [...data.codelists.map(({ codes }) => codes), ...data.conceptSchemes.map((scheme) => scheme.concepts)];
  return [
    ...(ID.test(meta.id) && NAME.test(meta.sender.id) && !Number.isNaN(Date.parse(meta.prepared)) ? [] : ["meta"]),
    ...maintained
      .filter(({ agencyID, id, version }) => !NAME.test(agencyID) || !NAME.test(id) || !/^\d+\.\d+$/.test(version))
      .map(({ id }) => `${id} is not named as it must be`),
    ...items.flatMap((codes) => [
      ...codes.filter(({ id, name }) => !ID.test(id) || !name).map(({ id }) => `${id} is no code`),
      ...(new Set(codes.map(({ id }) => id)).size === codes.length ? [] : [`${codes[0]!.id}: a code is there twice`]),
    ]),
    ...(flow!.structure === urn("datastructure.DataStructure", structure!) ? [] : ["the dataflow has no structure"]),
    ...(new Set(components.map(({ id }) => id)).size === components.length ? [] : ["a component is there twice"]),
    ...components.flatMap(({ id, conceptIdentity, localRepresentation: { enumeration, format } }) => [
      ...(NAME.test(id) && concepts.has(conceptIdentity) ? [] : [`${id}: no concept`]),
      ...((enumeration ? lists.has(enumeration) : format!.dataType in FORMS) ? [] : [`${id}: no values`]),
    ]),
    ...structure!.dataStructureComponents.attributeList.attributes
      .filter(({ usage, attributeRelationship }) => usage !== "optional" || !attributeRelationship)
      .map(({ id }) => `${id}: of what?`),
  ];
}

export function componentsOf({ data }: StructureMessage): Component[] {
  const { dimensionList, measureList, attributeList } = data.dataStructures[0]!.dataStructureComponents;
  const { dimensions, timeDimension } = dimensionList;
  return [...dimensions, timeDimension, ...measureList.measures, ...attributeList.attributes];
}

/** What SDMX-CSV 2.0 asks of data by a structure, worked out from its field guide; empty where all is right. */
export function dataMistakes(message: StructureMessage, csv: string): string[] {
  const { data: rows, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const [flow] = message.data.dataflows;
  const components = componentsOf(message);
  const { dimensions, timeDimension } = message.data.dataStructures[0]!.dataStructureComponents.dimensionList;
  const keys = rows.map((row) => [...dimensions, timeDimension].map(({ id }) => row[id]).join(":"));
  const head = ["STRUCTURE", "STRUCTURE_ID", "ACTION", ...components.map(({ id }) => id)];
  const id = `${flow!.agencyID}:${flow!.id}(${flow!.version})`;
  return [
    ...(meta.fields!.join() === head.join() ? [] : ["the head"]),
    ...(new Set(keys).size === keys.length ? [] : ["an observation is there twice"]),
    ...rows.filter((row) => row["STRUCTURE"] !== "dataflow" || row["STRUCTURE_ID"] !== id).map(() => "no dataflow"),
    ...rows.filter((row) => row["ACTION"] !== "I").map(() => "no action"),
    ...[...dimensions, timeDimension].flatMap(({ id }) => rows.filter((row) => !row[id]).map(() => `${id} is blank`)),
    ...components.flatMap((component) => {
      const isValue = valuesOf(component, message);
      const cells = rows.map((row) => row[component.id]!);
      return cells.filter((cell) => cell !== "" && !isValue(cell)).map((cell) => `${component.id}: ${cell}`);
    }),
  ];
}

function valuesOf({ localRepresentation }: Component, { data }: StructureMessage): (cell: string) => boolean {
  const { enumeration, format } = localRepresentation;
  if (!enumeration) return (cell) => FORMS[format!.dataType]!.test(cell);
  const list = data.codelists.find(({ id }) => enumeration.includes(`:${id}(`));
  const codes = new Set(list?.codes.map(({ id }) => id));
  return (cell) => codes.has(cell);
}
