import { plainNumber } from "../core/number.ts";
import type { Release } from "../core/release.ts";
import type { DataCell } from "./columns.ts";
import { indicatorsDataset } from "./datasets/indicators.ts";

/** Numbers as JSON numbers, blanks as null: the indicators of a quarter with what a reader needs to use them. */
export function observationsJson(release: Release): string {
  const { columns, rows } = indicatorsDataset;
  const { report } = release;
  const observations = rows(release).map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, jsonValue(column.cell(row, release))])),
  );
  const head = {
    quarter: release.id,
    report: { number: report.number, issued: report.issued, issuer: report.issuer, title: report.title },
    period: report.period,
    form: report.form,
    fields: columns.map(({ name, type, meaning }) => ({ name, type, description: meaning })),
  };
  return `${JSON.stringify({ ...head, observations }, null, 1)}\n`;
}

function jsonValue(cell: DataCell): string | number | null {
  if (cell === null || typeof cell === "string") return cell === "" ? null : cell;
  return Number(plainNumber(cell));
}
