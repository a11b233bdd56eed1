import { type QuarterTable, quarterTable } from "../../src/core/quarter-table.ts";
import type { Release } from "../../src/core/release.ts";
import { mergerOf } from "../../src/core/series.ts";
import { headOfQuarter } from "../quarters.ts";
import { assembleFiles, baseFiles, type Files } from "../load/fixture.ts";

/** Quarters made up for tests, from the base's one: which values differ, which form, which days. */
export interface MadeQuarter {
  id: string;
  /** Row -> value as an office writes it. */
  values?: Record<string, string>;
  form?: string;
  /** Rows of that form -> the rows of the base's form that they continue; none where it is left out. */
  continues?: Record<string, string>;
  merger?: string;
  /** Line of figures.csv in the base -> the line as this quarter has it. */
  figures?: Record<string, string>;
}

/**
 * Eight quarters from 2024-q1 to 2026-q1: one that reports nothing, one without a report, the merger
 * of 1 July 2025 in the sixth, and a new form at the end, of which three rows continue the old form's.
 */
export const EIGHT_QUARTERS: MadeQuarter[] = [
  { id: "2024-q1", values: { "I.1": "1" } },
  { id: "2024-q2", values: { "I.1": "2" } },
  { id: "2024-q3", values: { "I.1": "" } },
  { id: "2024-q4", values: { "I.1": "4" } },
  // 2025-q1 was never published.
  { id: "2025-q2", values: { "I.1": "6" } },
  { id: "2025-q3", values: { "I.1": "7" }, merger: "2025-07-01" },
  { id: "2025-q4", values: { "I.1": "8", "I.2": "32%", "I.2.2": "8" } },
  {
    id: "2026-q1",
    values: { "I.1": "9" },
    form: "mau-moi",
    continues: { "I.1": "I.1", "I.2": "I.2", "I.2.2": "I.2.2" },
  },
];

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const BASE = "2031-q1";

/** The files of a publication of made quarters; their narrative and their figures are the base's. */
export function filesOfQuarters(made: readonly MadeQuarter[]): Files {
  const files = new Map([...baseFiles].filter(([path]) => !path.includes(BASE)));
  for (const quarter of made) for (const [path, bytes] of filesOf(quarter)) files.set(path, bytes);
  for (const { form, continues = {} } of made.filter(({ form }) => form)) {
    for (const [path, bytes] of [...baseFiles].filter(([path]) => path.startsWith("data/forms/mau-thu/")))
      files.set(path.replace("mau-thu", form!), bytes);
    const links = Object.entries(continues).map(([id, from]) => `${id},mau-thu,${from}\n`);
    files.set(`data/forms/${form}/mapping.csv`, encoder.encode(`id,from_form,from_id\n${links.join("")}`));
  }
  return files;
}

export function releasesOf(made: readonly MadeQuarter[]): Release[] {
  const { publication, mistakes } = assembleFiles(filesOfQuarters(made));
  if (!publication) throw new Error(JSON.stringify(mistakes, null, 1));
  return publication.releases;
}

/** The table of a quarter, its values said as they were stated. */
export function tableOf(releases: readonly Release[], id: string): QuarterTable {
  const release = releases.find((one) => one.id === id)!;
  return quarterTable(release, mergerOf(releases), {
    label: ({ vi }) => vi,
    text: ({ source }) =>
      source.kind === "indicator" ? source.observation.stated : source.kind === "figure" ? source.figure.stated : "",
    suffix: () => "",
    formNotes: "Ghi chú",
  });
}

function filesOf({ id, values = {}, form = "mau-thu", merger, figures = {} }: MadeQuarter): Files {
  const own = [...baseFiles].filter(([path]) => path.includes(BASE));
  return new Map(
    own.map(([path, bytes]) => {
      let text = decoder.decode(bytes);
      if (path.endsWith("report.json")) {
        text = headOfQuarter(text, id).replace('"mau-thu"', `"${form}"`);
        if (merger)
          text = text.replace(
            '"dates": {',
            `"dates": { "merger": { "date": "${merger}", "vi": "Hợp nhất", "en": "", "seriesBreak": true },`,
          );
      }
      if (path.endsWith("/indicators.csv"))
        for (const [row, value] of Object.entries(values))
          text = text.replace(new RegExp(`^${row.replaceAll(".", "\\.")},("[^"]*"|[^,]*)`, "m"), `${row},"${value}"`);
      if (path.endsWith("/figures.csv"))
        for (const [line, other] of Object.entries(figures)) {
          if (!text.includes(`\n${line}\n`)) throw new Error(`${path} does not hold ${line}`);
          text = text.replace(`\n${line}\n`, `\n${other}\n`);
        }
      return [path.replace(BASE, id), encoder.encode(text)] as const;
    }),
  );
}
