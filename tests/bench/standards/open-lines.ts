import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { ALL_QUARTERS } from "../../../src/publish/folders.ts";
import { openLines } from "../../../src/publish/open-lines.ts";
import type { Outcome, Standard } from "./standard.ts";

/** What a tool is asked after the line of a data page has run: its rows, and the first verbatim value, with quotes. */
const ASKED: Record<string, readonly [program: string, option: string, question: string]> = {
  "Python (pandas)": ["python3", "-c", "print(len(table), repr(table.value_stated[0]))"],
  R: ["Rscript", "-e", "cat(nrow(table), shQuote(table$value_stated[1]))"],
};
/** The address of the site is not known here: the line names the files as they are called once they are downloaded. */
const NOWHERE = { baseUrl: "" } as Parameters<typeof openLines>[1];

function run(tool: string, dist: string): Outcome {
  const [program, option, question] = ASKED[tool]!;
  const folder = join(dist, "du-lieu", ALL_QUARTERS);
  const { code } = openLines(ALL_QUARTERS, NOWHERE, "en").find((line) => line.tool === tool)!;
  const { stdout, stderr } = spawnSync(program, [option, `${code}\n${question}`], { cwd: folder, encoding: "utf8" });
  const csv = readFileSync(join(folder, "observations.csv"), "utf8");
  const { data } = Papa.parse<{ value_stated: string }>(csv, { header: true, skipEmptyLines: true });
  const isRight = stdout.trim() === `${data.length} '${data[0]!.value_stated}'`;
  return { documents: 1, violations: isRight ? [] : [`${tool}: ${stdout || stderr}`], warnings: [] };
}

/** The lines of the data pages for tools that npm does not bring, where this machine has them. */
export const lines: readonly Standard[] = Object.entries(ASKED).map(([tool, [program, option]]) => ({
  name: `The line for ${tool}`,
  file: null,
  run: (_, dist) => {
    const check = tool === "R" ? "0" : "import pandas";
    if (spawnSync(program, [option, check]).status !== 0) {
      return Promise.resolve({ documents: 1, violations: [], warnings: [`not run: this machine has no ${tool}`] });
    }
    return Promise.resolve(run(tool, dist));
  },
}));
