import type { Publication, Release } from "../../src/core/release.ts";
import { assembleFiles, baseFiles, type Files } from "../load/fixture.ts";

/** Quarters made up for tests, from the base's one: which values differ, which form, which days. */
export interface MadeQuarter {
  id: string;
  /** Row -> value as an office writes it. */
  values?: Record<string, string>;
  form?: string;
  merger?: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const BASE = "2031-q1";

/** A publication of made quarters; their narrative and their figures are the base's. */
export function publicationOf(made: readonly MadeQuarter[]): Publication {
  const files = new Map([...baseFiles].filter(([path]) => !path.includes(BASE)));
  for (const quarter of made) for (const [path, bytes] of filesOf(quarter)) files.set(path, bytes);
  for (const form of new Set(made.flatMap(({ form }) => form ?? [])))
    for (const [path, bytes] of [...baseFiles].filter(([path]) => path.startsWith("data/forms/mau-thu/")))
      files.set(path.replace("mau-thu", form), bytes);
  const { publication, mistakes } = assembleFiles(files);
  if (!publication) throw new Error(JSON.stringify(mistakes, null, 1));
  return publication;
}

export function releasesOf(made: readonly MadeQuarter[]): Release[] {
  return publicationOf(made).releases;
}

function filesOf({ id, values = {}, form = "mau-thu", merger }: MadeQuarter): Files {
  const own = [...baseFiles].filter(([path]) => path.includes(BASE));
  return new Map(
    own.map(([path, bytes]) => {
      let text = decoder.decode(bytes);
      if (path.endsWith("report.json")) {
        text = text.replace(`"${BASE}"`, `"${id}"`).replace('"mau-thu"', `"${form}"`);
        if (merger)
          text = text.replace(
            '"dates": {',
            `"dates": { "merger": { "date": "${merger}", "vi": "Hợp nhất", "en": "" },`,
          );
      }
      if (path.endsWith("/indicators.csv"))
        for (const [row, value] of Object.entries(values))
          text = text.replace(new RegExp(`^${row.replaceAll(".", "\\.")},("[^"]*"|[^,]*)`, "m"), `${row},"${value}"`);
      return [path.replace(BASE, id), encoder.encode(text)] as const;
    }),
  );
}
