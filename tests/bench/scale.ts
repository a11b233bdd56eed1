import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { runChild, type Taken } from "./child.ts";
import { repeatedFolder } from "./repeated.ts";
import { tableText } from "./table.ts";

/** What the check and the build of some quarters took, and what was built. */
interface Measured {
  quarters: number;
  check: Taken;
  build: Taken;
  files: number;
  bytes: number;
}

const COUNTS = [1, 8, 40] as const;
/** What `npm run check` and `npm run build` start. */
const [CHECK, BUILD] = [packageJson.scripts.check, packageJson.scripts.build].map((command) =>
  command.split(" ").slice(1),
) as [string[], string[]];

/** How check and build grow with the quarters, and what a build costs after one cell of the most quarters is changed. */
export async function benchScale(): Promise<void> {
  const measured: Measured[] = [];
  let changed: Taken | undefined;
  for (const quarters of COUNTS) {
    const root = repeatedFolder(quarters);
    const out = join(mkdtempSync(join(tmpdir(), "cchc-site-")), "dist");
    try {
      const taken = await measure(quarters, root, out);
      measured.push(taken);
      console.error(`${quarters}: check ${seconds(taken.check.seconds)} s, build ${seconds(taken.build.seconds)} s`);
      if (quarters === COUNTS.at(-1)) {
        changeOneCell(root);
        changed = await build(root, out);
      }
    } finally {
      for (const folder of [root, join(out, "..")]) rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(`${cpus().length} cores (${cpus()[0]!.model}), ${mB(totalmem())} MB, Node ${process.version}`);
  console.log(tableText(rowsOf(measured)));
  console.log(
    `${COUNTS.at(-1)} quarters after one cell is changed: ${changed!.seconds.toFixed(1)} s, ${mB(changed!.peak)} MB`,
  );
}

async function measure(quarters: number, root: string, out: string): Promise<Measured> {
  const checks: Taken[] = [];
  for (let run = 0; run < 3; run++) checks.push(await runChild([...CHECK, "--root", root]));
  const check = checks.toSorted((a, b) => a.seconds - b.seconds)[1]!;
  const taken = await build(root, out);
  const sizes = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { quarters, check, build: taken, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function build(root: string, out: string): Promise<Taken> {
  return runChild([...BUILD, "--out", out], { CCHC_ROOT: root, ASTRO_TELEMETRY_DISABLED: "1" });
}

/** A number of the newest quarter's narrative that nothing else names, in a quarter that was not published yet. */
function changeOneCell(root: string): void {
  const newest = join(root, "data/quarters", readdirSync(join(root, "data/quarters")).sort().at(-1)!);
  rmSync(join(newest, "published.csv"));
  const file = join(newest, "figures.csv");
  const before = readFileSync(file, "utf8");
  const after = before.replace(/^(news-items-reform-website,.*),32,/m, "$1,33,");
  if (after === before) throw new Error(`${file} does not hold the cell that is changed`);
  writeFileSync(file, after);
}

/** A line for each count and, from the fewest to the most, one for each further quarter. */
function rowsOf(measured: readonly Measured[]): string[][] {
  const [least, most] = [measured[0]!, measured.at(-1)!];
  const each = (of: (one: Measured) => number | null) => {
    const [from, to] = [of(least), of(most)];
    return from === null || to === null ? null : (to - from) / (most.quarters - least.quarters);
  };
  const line = (name: string, value: (of: (one: Measured) => number | null) => number | null) => [
    name,
    seconds(value(({ check }) => check.seconds)),
    mB(value(({ check }) => check.peak)),
    seconds(value((one) => one.build.seconds)),
    mB(value((one) => one.build.peak)),
    value(({ files }) => files)!.toFixed(0),
    (value(({ bytes }) => bytes)! / 1e6).toFixed(2),
  ];
  return [
    ["quarters", "check s", "check MB", "build s", "build MB", "files", "site MB"],
    ...measured.map((one) => line(String(one.quarters), (of) => of(one))),
    line("each further", each),
  ];
}

function seconds(value: number | null): string {
  return value === null ? "–" : value.toFixed(2);
}

function mB(bytes: number | null): string {
  return bytes === null ? "–" : (bytes / 1e6).toFixed(0);
}
