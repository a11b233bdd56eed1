import { plainNumber } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import { sdmxPeriod } from "../core/quarter.ts";
import type { Version } from "../core/release.ts";
import { countSections } from "../core/section.ts";
import type { DataCell, Dataset } from "./columns.ts";
import { dataVersion } from "./names.ts";
import type { Table } from "./table.ts";

/** Tables whose rows were published with every column, also those that the head of the file says once. */
const WHOLE = ["observations", "findings"];
/** What the head says of a quarter. */
const OF_QUARTER = ["time_period", "report_number", "report_issued", "report_issuer", "form", "ref_area"];

/** A table of a quarter with what a reader needs to use it: numbers as JSON numbers, blanks as null. */
export function quarterJson(table: Table, version: Version, site: Publication): string {
  const { quarter, ...head } = reportOf(version);
  return json({ quarter, ...head, ...metaOf(site), ...bodyOf(table, ["quarter", ...OF_QUARTER]) });
}

/** The same over all quarters, each with its report; of a table whose rows belong to no quarter the rows alone. */
export function allQuartersJson(table: Table, site: Publication): string {
  const ofQuarters = table.columns.some(({ name }) => name === "quarter");
  const head = ofQuarters && { quarters: site.releases.map(reportOf) };
  return json({ ...head, ...metaOf(site), ...bodyOf(table, ofQuarters ? OF_QUARTER : []) });
}

/** @param said columns that the head of the file says for all rows, or for all of a quarter */
function bodyOf(table: Table, said: readonly string[]) {
  const columns = table.columns.map(({ name }) => name);
  const kept = WHOLE.includes(table.name) ? columns : columns.filter((name) => !said.includes(name));
  const fields = fieldsOf(table).filter(({ name }) => kept.includes(name));
  const rows = recordsOf(table).map((row) => Object.fromEntries(kept.map((name) => [name, row[name]])));
  return { fields, [table.name]: rows };
}

/** The report that a quarter's values stand in. */
export function reportOf(version: Version) {
  const { number, issued, issuer, title, period, cutOff, form } = version.report;
  return {
    quarter: version.id,
    time_period: sdmxPeriod(version.quarter),
    report: { number, issued, issuer, title },
    period,
    cutOff,
    form,
    sections: countSections(version),
    version: dataVersion(version),
  };
}

/** What is true of every file: of what province it is, who publishes, on what terms. */
export function metaOf({ publisher }: Publication) {
  const { refArea, province, name, licence } = publisher;
  return { ref_area: refArea, province, publisher: name, licence };
}

/** A table's rows as objects. */
export function recordsOf({ columns, records }: Table): Record<string, string | number | null>[] {
  return records.map((record) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, jsonValue(record[index]!)])),
  );
}

/** Some columns of a row as an object; a column that the dataset has not is a mistake of ours. */
export function recordOf<Row>(
  { columns }: Pick<Dataset<Row>, "columns">,
  names: readonly string[],
  row: Row,
  version: Version,
): Record<string, string | number | null> {
  const cell = (name: string) => columns.find((column) => column.name === name)!.cell(row, version);
  return Object.fromEntries(names.map((name) => [name, jsonValue(cell(name))]));
}

/** An object of a JSON file that follows a standard. */
export type Node = Record<string, unknown>;

/**
 * JSON to be read by people, too, and no longer than it must be: what holds no list or object of its own, or is short,
 * stands in one line, and so does each member of a list.
 */
export function json(value: unknown): string {
  return `${written(value, "\n", false)}\n`;
}

/** In characters: what is no longer stands in one line, whatever it holds. */
const SHORT = 100;

/**
 * @param start of a line: its end before it and what it is moved in by
 * @param listed whether it is a member of a list
 */
function written(value: unknown, start: string, listed: boolean): string {
  if (typeof value !== "object" || value === null || Object.values(value).every(isPlain)) return JSON.stringify(value);
  const list = Array.isArray(value);
  const members = list
    ? value.map((one) => written(one, `${start} `, true))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${JSON.stringify(key)}:${written(one, `${start} `, false)}`);
  const [open, close] = list ? "[]" : "{}";
  const length = members.reduce((sum, { length: own }) => sum + own + 1, 1);
  const whole = !members.some((one) => one.includes("\n"));
  if (whole && (length <= SHORT || (listed && !list))) return open + members.join(",") + close;
  return `${open}${start} ${members.join(`,${start} `)}${start}${close}`;
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function fieldsOf({ columns }: Table) {
  return columns.map(({ name, type, meaning, codes }) => ({
    name,
    type,
    description: meaning,
    ...(codes.length > 0 && { codes: Object.fromEntries(codes.map(({ code, label }) => [code, label])) }),
  }));
}

function jsonValue(cell: DataCell): string | number | null {
  if (cell === null || typeof cell === "string") return cell === "" ? null : cell;
  return Number(plainNumber(cell));
}
