import type { Locale } from "../../core/number.ts";
import type { Publisher } from "../../core/publisher.ts";
import type { Bilingual } from "../../core/unit.ts";
import { inLocale } from "../../i18n/locale.ts";
import type { Node } from "../json.ts";
import type { SdmxCode } from "./code.ts";
import type { Codelist, Component, SdmxData } from "./structure.ts";

const CLASSES = {
  concept: "conceptscheme.Concept",
  codelist: "codelist.Codelist",
  structure: "datastructure.DataStructure",
  dataflow: "datastructure.Dataflow",
} as const;

/** The name of a thing of SDMX, `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=cchc-mo-19:CL_FREQ(1.0)`. */
export function sdmxUrn(data: SdmxData, kind: keyof typeof CLASSES, id: string, item = ""): string {
  const { agency, version } = data;
  return `urn:sdmx:org.sdmx.infomodel.${CLASSES[kind]}=${agency}:${id}(${version})${item && `.${item}`}`;
}

/**
 * The head of a message: who sends it, when it was made.
 * @param day of the newest data; the standard wants a moment
 */
export function messageHead(data: SdmxData, publisher: Publisher, day: string, locale: Locale): Node {
  return {
    id: `${data.dataflow}-${day}`,
    test: false,
    prepared: `${day}T00:00:00Z`,
    contentLanguages: ["vi", "en"],
    sender: { id: data.agency, ...namesOf(publisher.name, locale) },
  };
}

/** A name in one language, and in each that it is in. */
export function namesOf({ vi, en }: Bilingual, locale: Locale): Node {
  return { name: inLocale({ vi, en }, locale), names: { vi, ...(en && { en }) } };
}

const SCHEMA =
  "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

/** The structure message by SDMX-JSON 2.0: concepts, code lists, the structure of the data and what the data are called. */
export function structureMessage(data: SdmxData, publisher: Publisher, day: string, locale: Locale): Node {
  const own = { agencyID: data.agency, version: data.version };
  const named = (id: string, name: Bilingual) => ({ id, ...own, ...namesOf(name, locale) });
  const item = ({ id, name }: SdmxCode) => ({ id, ...namesOf(name, locale) });
  return {
    meta: { schema: SCHEMA, ...messageHead(data, publisher, day, locale) },
    data: {
      conceptSchemes: [{ ...named(data.structure, data.name), concepts: data.components.map(item) }],
      codelists: codelistsOf(data).map(({ id, name, codes }) => ({ ...named(id, name), codes: codes.map(item) })),
      dataStructures: [{ ...named(data.structure, data.name), dataStructureComponents: componentLists(data) }],
      dataflows: [{ ...named(data.dataflow, data.name), structure: sdmxUrn(data, "structure", data.structure) }],
    },
  };
}

export function codelistsOf({ components }: SdmxData): Codelist[] {
  return components.flatMap(({ codelist }) => codelist ?? []);
}

function componentLists(data: SdmxData): Node {
  const of = (role: Component["role"]) => data.components.filter((component) => component.role === role);
  const node = (component: Component): Node => ({
    id: component.id,
    conceptIdentity: sdmxUrn(data, "concept", data.structure, component.id),
    localRepresentation: component.codelist
      ? { enumeration: sdmxUrn(data, "codelist", component.codelist.id) }
      : { format: { dataType: component.dataType } },
  });
  return {
    dimensionList: {
      id: "DimensionDescriptor",
      dimensions: of("dimension").map(node),
      timeDimension: node(of("time")[0]!),
    },
    measureList: { id: "MeasureDescriptor", measures: of("measure").map(node) },
    attributeList: {
      id: "AttributeDescriptor",
      attributes: of("attribute").map((component) => ({
        ...node(component),
        usage: "optional",
        attributeRelationship: { observation: {} },
      })),
    },
  };
}
