import { baseFiles, type Files } from "./load/fixture.ts";

const text = (files: Files, path: string) => Buffer.from(files.get(path)!).toString("utf8");

/** Files with one text changed; the text must be there. */
export function changed(files: Files, path: string, from: string, to: string): Files {
  const before = text(files, path);
  if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return new Map([...files, [path, Buffer.from(before.replace(from, to))]]);
}

/** The base with a second, synthetic quarter after its first: the same report with rows of its own. */
export function secondQuarter(rows: Readonly<Record<string, string>> = {}, id = "2031-q2"): Files {
  const files = new Map(baseFiles);
  for (const path of baseFiles.keys())
    if (path.includes("2031-q1"))
      files.set(path.replace("2031-q1", id), Buffer.from(text(baseFiles, path).replaceAll("2031-q1", id)));
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
