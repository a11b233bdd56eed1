import { daysOf, readQuarter } from "../src/core/quarter.ts";
import { baseFiles, type Files } from "./load/fixture.ts";

const text = (files: Files, path: string) => Buffer.from(files.get(path)!).toString("utf8");

/** Files with one text changed; the text must be there. */
export function changed(files: Files, path: string, from: string, to: string): Files {
  const before = text(files, path);
  if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return new Map([...files, [path, Buffer.from(before.replace(from, to))]]);
}

/** The number of the report of a made quarter, of which each has its own: `2024-q1/BC-MAU`. */
export function numberOf(id: string): string {
  return `${id}/BC-MAU`;
}

/**
 * The head of the base's report as that of another quarter: a number of its own, the quarter's days, closed
 * and issued in its last month as the base's is.
 */
export function headOfQuarter(text: string, id: string): string {
  const period = daysOf(readQuarter(id)!);
  const month = period.to.slice(0, "2031-03".length);
  const head = { quarter: id, number: numberOf(id), issued: `${month}-20`, period, cutOff: `${month}-15` };
  const moved = JSON.parse(text.replaceAll("2031-03", month)) as object;
  return JSON.stringify({ ...moved, ...head }, null, 2);
}

/** The base with a second, synthetic quarter after its first: the same report with rows of its own. */
export function secondQuarter(rows: Readonly<Record<string, string>> = {}, id = "2031-q2"): Files {
  const files = new Map(baseFiles);
  for (const path of baseFiles.keys())
    if (path.includes("2031-q1")) {
      const own = text(baseFiles, path);
      const moved = path.endsWith("report.json") ? headOfQuarter(own, id) : own;
      files.set(path.replace("2031-q1", id), Buffer.from(moved));
    }
  let all: Files = files;
  for (const [row, value] of Object.entries(rows)) {
    const file = `data/quarters/${id}/indicators.csv`;
    const line = text(all, file)
      .split("\n")
      .find((one) => one.startsWith(`${row},`))!;
    all = changed(all, file, line, `${row},${value},`);
  }
  return all;
}

/** Files without those whose path has one of these endings. */
export function without(files: Files, ...endings: string[]): Files {
  return new Map([...files].filter(([path]) => !endings.some((ending) => path.endsWith(ending))));
}

/** A file put in, or written over. */
export function withFile(files: Files, path: string, content: string): Files {
  return new Map([...files, [path, Buffer.from(content)]]);
}

/** What is said of the slips of the base's form, which every quarter has. */
const SLIPS = "finding,text_vi,text_en\nprinted-code-ii-4,Mã in nhầm.,\nprinted-unit-ii-4,Đơn vị in nhầm.,\n";

/** The base's first quarter, and a second one that has its head and its form alone. */
export function formOnlyQuarter(rows: Readonly<Record<string, string>> = {}, id = "2031-q2"): Files {
  const kept = ["report.json", "indicators.csv"].map((name) => `data/quarters/${id}/${name}`);
  const files = [...secondQuarter(rows, id)].filter(([path]) => !path.includes(id) || kept.includes(path));
  return withFile(new Map(files), `data/quarters/${id}/explanations.csv`, SLIPS);
}
