import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPublication } from "../../src/publication.ts";
import { run } from "../scripts/run.ts";

/** Changes one text of a file; the text must be there. */
function edit(file: string, from: string | RegExp, to: string | ((all: string) => string)): void {
  const before = readFileSync(file, "utf8");
  const after = typeof to === "string" ? before.replace(from, to) : before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(file, after);
}

/** The third quarter of 2025 once more as the fourth: its report of three months later, its own number of documents. */
export function addFourthQuarter(root: string): void {
  for (const folder of ["data/quarters", "content/reports"])
    cpSync(join(root, folder, "2025-q3"), join(root, folder, "2025-q4"), { recursive: true });
  const quarter = join(root, "data/quarters/2025-q4");
  const head = JSON.parse(readFileSync(join(quarter, "report.json"), "utf8")) as object;
  const own = {
    quarter: "2025-q4",
    number: "99/BC-UBND",
    issued: "2025-12-19",
    title: { vi: "Báo cáo thử quý IV năm 2025", en: "Test report, fourth quarter of 2025" },
    period: { from: "2025-10-01", to: "2025-12-31" },
    cutOff: "2025-12-15",
  };
  writeFileSync(join(quarter, "report.json"), JSON.stringify({ ...head, ...own }, null, 2));
  edit(join(quarter, "indicators.csv"), /^I\.1,[^,]*,/m, "I.1,21,");
  // A quarter that was never online has nothing that is locked, and nothing to correct.
  for (const file of ["published.csv", "revisions.csv"]) rmSync(join(quarter, file), { force: true });
}

/** A number of the third quarter of 2025 corrected in the steps of the guide: the number, and a row that says why. */
export function correctNumber(root: string): void {
  const quarter = join(root, "data/quarters/2025-q3");
  edit(join(quarter, "indicators.csv"), "\nI.1,12,", "\nI.1,13,");
  const revisions = join(quarter, "revisions.csv");
  if (!existsSync(revisions)) writeFileSync(revisions, "id,column,from,to,date,reason_vi,reason_en\n");
  appendFileSync(
    revisions,
    "I.1,value,12,13,2025-10-05,Cơ quan đính chính báo cáo.,The office corrected the report.\n",
  );
}

/**
 * The fourth quarter of 2025 with its form alone, in the steps of the guide: it is started from the third, its
 * head and its form are filled, and the explanations that the check asks for are confirmed.
 */
export function addFormOnlyQuarter(root: string): void {
  const { code, text } = run("new-quarter", "2025-q4", "--root", root);
  if (code !== 0) throw new Error(text);
  const quarter = join(root, "data/quarters/2025-q4");
  const head = JSON.parse(readFileSync(join(quarter, "report.json"), "utf8")) as object;
  const own = {
    number: "99/BC-UBND",
    issued: "2025-12-19",
    title: { vi: "Báo cáo thử quý IV năm 2025", en: "Test report, fourth quarter of 2025" },
    cutOff: "2025-12-15",
  };
  writeFileSync(join(quarter, "report.json"), JSON.stringify({ ...head, ...own }, null, 2));
  cpSync(join(root, "data/quarters/2025-q3/indicators.csv"), join(quarter, "indicators.csv"));
  edit(join(quarter, "indicators.csv"), /^I\.1,[^,]*,/m, "I.1,21,");
  confirmExplanations(root);
}

/** Explanations that the check asks for are confirmed as they were offered. */
function confirmExplanations(root: string): void {
  const file = join(root, "data/quarters/2025-q4/explanations.csv");
  for (const { code, file: at, read } of readPublication(root).mistakes)
    if (code === "carried-unconfirmed" && at.endsWith("explanations.csv"))
      edit(file, new RegExp(`^(${read},"?)\\?`, "m"), "$1");
}

/** Sections of the fourth quarter are published, by file: their drafts as they are, every number of them confirmed. */
export function writeSections(root: string, states: Readonly<Record<string, "verbatim" | "restated">>): void {
  const quarter = join(root, "data/quarters/2025-q4");
  const confirmed = (name: string, isOwn: (line: string) => boolean) =>
    edit(join(quarter, name), /[^]*/, (all) =>
      all
        .split("\n")
        .map((line) => (isOwn(line) ? line.replace(/([,"])\?/g, "$1") : line))
        .join("\n"),
    );
  for (const [name, state] of Object.entries(states)) {
    const file = join(root, "content/reports/2025-q4", name);
    const section = /^section: (\S+)$/m.exec(readFileSync(file, "utf8"))![1]!;
    edit(file, "state: draft", `state: ${state}`);
    confirmed("figures.csv", (line) => line.includes(`,${section},`));
    const cited = [...readFileSync(file, "utf8").matchAll(/<VanBan id="([^"]+)"/g)].map(([, id]) => id);
    if (cited.length > 0) confirmed("documents.csv", (line) => cited.includes(line.split(",")[0]));
  }
  edit(join(quarter, "report.json"), /"date": "\?/g, '"date": "');
  confirmExplanations(root);
}
