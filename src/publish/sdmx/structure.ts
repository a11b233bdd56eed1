import type { Publisher } from "../../core/publisher.ts";
import type { Bilingual } from "../../core/unit.ts";
import { bilingual } from "../../i18n/bilingual.ts";
import { words } from "../../i18n/words.ts";
import { type DataCell, plainCell } from "../columns.ts";
import { publicationId } from "../names.ts";
import type { Table } from "../table.ts";
import { cellIn, type SdmxCode } from "./code.ts";
import { multiplierCodes, type UnitBase, unitBases, unitCodes } from "./units.ts";

export interface Codelist {
  id: string;
  name: Bilingual;
  codes: SdmxCode[];
}

/** A dimension, the measure or an attribute of the data. */
export interface Component {
  id: string;
  role: "dimension" | "time" | "measure" | "attribute";
  name: Bilingual;
  /** What its values are taken from; null where they are free. */
  codelist: Codelist | null;
  /** What a free value is (SDMX 3.0, DataType). */
  dataType: string;
  cell: (record: readonly DataCell[]) => DataCell;
}

/** The table of the form over all quarters as SDMX sees it. */
export interface SdmxData {
  /** Who keeps the structure. */
  agency: string;
  /** What the structure and the data are called, and the version of both: lists and attributes grow. */
  structure: string;
  dataflow: string;
  version: string;
  name: Bilingual;
  /** Dimensions, the measure, then attributes. */
  components: Component[];
  records: readonly (readonly DataCell[])[];
}

const DATA_TYPES = { text: "String", code: "String", number: "Decimal", date: "GregorianDay" } as const;

/** Columns that are dimensions or the measure, or whose texts the code lists hold. */
const PLACED = [
  ...["quarter", "ref_area", "series", "time_period", "value", "obs_status"],
  ...["label_vi", "label_en", "unit_label_vi"],
];

/**
 * The structure of the observations by SDMX 3.0, from the columns of their table: who, what and when are dimensions,
 * the value is the measure, every other column is an attribute. Code lists that statistics offices share have their
 * usual ids (CL_FREQ, CL_OBS_STATUS, CL_UNIT_MULT, CL_AREA). An indicator is its series: the id of a row has dots.
 */
export function sdmxData(observations: Table, units: Table, publisher: Publisher): SdmxData {
  const bases = unitBases(units);
  return {
    agency: publicationId(publisher),
    structure: "CCHC",
    dataflow: "OBSERVATIONS",
    version: "1.0",
    name: bilingual((locale) => words(locale).sdmx.name),
    components: [
      ...keyComponents(observations, publisher),
      ...unitComponents(observations, bases),
      ...attributes(observations),
    ],
    records: observations.records,
  };
}

type ConceptId = keyof ReturnType<typeof words>["sdmx"]["concepts"];

function component(
  id: ConceptId,
  role: Component["role"],
  cell: Component["cell"],
  { codes, list = id, dataType = "String" }: { codes?: SdmxCode[]; list?: string; dataType?: string },
): Component {
  const name = bilingual((locale) => words(locale).sdmx.concepts[id]);
  return { id, role, name, codelist: codes ? { id: `CL_${list}`, name, codes } : null, dataType, cell };
}

function keyComponents(table: Table, { refArea, province }: Publisher): Component[] {
  const quarterly = [{ id: "Q", name: bilingual((locale) => words(locale).sdmx.quarterly) }];
  return [
    component("FREQ", "dimension", () => "Q", { codes: quarterly }),
    component("REF_AREA", "dimension", cellIn(table, "ref_area"), {
      codes: [{ id: refArea, name: province }],
      list: "AREA",
    }),
    component("INDICATOR", "dimension", cellIn(table, "series"), { codes: indicatorCodes(table) }),
    component("TIME_PERIOD", "time", cellIn(table, "time_period"), { dataType: "ObservationalTimePeriod" }),
    component("OBS_VALUE", "measure", cellIn(table, "value"), { dataType: "Decimal" }),
  ];
}

/** Every series with its newest id and label: many rows are called alike. */
function indicatorCodes(table: Table): SdmxCode[] {
  const [series, id, vi, en] = ["series", "indicator_id", "label_vi", "label_en"].map((name) => cellIn(table, name));
  const codes = new Map<string, SdmxCode>();
  for (const record of table.records) {
    const [code, row, own, translated] = [series!, id!, vi!, en!].map((cell) => plainCell(cell(record)));
    const name = { vi: `${row} ${own}`, en: translated ? `${row} ${translated}` : "" };
    if (!codes.has(code!)) codes.set(code!, { id: code!, name });
  }
  return [...codes.values()];
}

function unitComponents(table: Table, bases: ReadonlyMap<string, UnitBase>): Component[] {
  const unit = cellIn(table, "unit");
  const baseOf = (record: readonly DataCell[]) => bases.get(plainCell(unit(record)));
  return [
    component("UNIT_MEASURE", "attribute", (record) => baseOf(record)?.code.id ?? null, { codes: unitCodes(bases) }),
    component("UNIT_MULT", "attribute", (record) => baseOf(record)?.multiplier ?? null, {
      codes: multiplierCodes(bases),
    }),
  ];
}

/** Every other column, `OBS_STATUS` first, with the codes that it may hold. */
function attributes(table: Table): Component[] {
  const others = table.columns.filter(({ name }) => !PLACED.includes(name));
  const status = table.columns.filter(({ name }) => name === "obs_status");
  return [...status, ...others].map(({ name, type, meaning, codes }) => {
    const id = name.toUpperCase();
    const own = codes.map(({ code, label }) => ({ id: code, name: label }));
    return {
      id,
      role: "attribute",
      name: meaning,
      codelist: own.length > 0 ? { id: `CL_${id}`, name: meaning, codes: own } : null,
      dataType: DATA_TYPES[type],
      cell: cellIn(table, name),
    };
  });
}
