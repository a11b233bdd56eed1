import { plainNumber } from "../core/number.ts";
import type { Provenance } from "../core/provenance.ts";
import type { Publication, Release } from "../core/release.ts";
import type { DataCell } from "./columns.ts";
import { dataVersion } from "./names.ts";
import type { Table } from "./table.ts";

/**
 * A table of a quarter with what a reader needs to use it: numbers as JSON numbers, blanks as null.
 * @param key what the rows are called in the file
 */
export function quarterJson(
  key: "observations" | "findings",
  table: Table,
  release: Release,
  site: Publication,
  made: Provenance,
): string {
  const { quarter, ...head } = reportOf(release);
  return json({ quarter, ...head, ...metaOf(site, made), fields: fieldsOf(table), [key]: recordsOf(table) });
}

/** The same over all quarters, each with its report. */
export function allObservationsJson(table: Table, site: Publication, made: Provenance): string {
  const quarters = site.releases.map(reportOf);
  return json({ quarters, ...metaOf(site, made), fields: fieldsOf(table), observations: recordsOf(table) });
}

/** The report that a quarter's values stand in. */
export function reportOf(release: Release) {
  const { number, issued, issuer, title, period, cutOff, form } = release.report;
  return {
    quarter: release.id,
    report: { number, issued, issuer, title },
    period,
    cutOff,
    form,
    version: dataVersion(release),
  };
}

/** What is true of every file: who publishes, on what terms, made by what. */
export function metaOf({ publisher }: Publication, { version, commit }: Provenance) {
  const { name, licence } = publisher;
  return { publisher: name, licence, software: { version, commit } };
}

/** A table's rows as objects. */
export function recordsOf({ columns, records }: Table): Record<string, string | number | null>[] {
  return records.map((record) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, jsonValue(record[index]!)])),
  );
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
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
