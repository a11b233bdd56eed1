import type { Publication } from "../core/publication.ts";
import type { Report } from "../core/report.ts";

/** What the page that checks a report must know: the texts of the same files that the site is made from. */
export interface CheckSource {
  form: string;
  /** The newest quarter that is published, `2025-q3`. */
  newest: string;
  /** Who reports to whom, as in the newest report. */
  people: Pick<Report, "issuer" | "recipient">;
  /** The texts of CSV files by their path. */
  files: Record<string, string>;
}

/** The check of reports that fill the newest quarter's form. */
export function checkSource({ releases }: Publication, texts: ReadonlyMap<string, string>): CheckSource {
  const { id: newest, form, report } = releases[0]!;
  const { issuer, recipient } = report;
  const names = ["indicators.csv", "explanations.csv"].map((name) => `data/quarters/${newest}/${name}`);
  const isWanted = (file: string) =>
    file === "data/units.csv" ||
    names.includes(file) ||
    (file.startsWith(`data/forms/${form.id}/`) && file.endsWith(".csv"));
  const files = Object.fromEntries([...texts].filter(([file]) => isWanted(file)));
  return { form: form.id, newest, people: { issuer, recipient }, files };
}
