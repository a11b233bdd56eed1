import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { daysOf, previousQuarter, type Quarter, quarterId, readQuarter } from "../../src/core/quarter.ts";
import { FROZEN } from "../frozen.ts";

/**
 * A folder with the frozen quarter and `count - 1` whole quarters before it, made for a measurement alone: the same
 * report with its locks, under a head of its own. For the caller to remove.
 */
export function repeatedFolder(count: number): string {
  const root = mkdtempSync(join(tmpdir(), "cchc-repeated-"));
  cpSync(FROZEN, root, { recursive: true });
  const [newest] = readdirSync(join(root, "data/quarters"));
  let quarter = readQuarter(newest!)!;
  for (let made = 1; made < count; made++) {
    quarter = previousQuarter(quarter);
    for (const folder of ["data/quarters", "content/reports"])
      cpSync(join(root, folder, newest!), join(root, folder, quarterId(quarter)), { recursive: true });
    giveHead(join(root, "data/quarters", quarterId(quarter), "report.json"), quarter);
  }
  return root;
}

interface Day {
  date: string;
  seriesBreak?: boolean;
}

/** The report's own number and days; the break in the series stays in the frozen quarter alone. */
function giveHead(file: string, quarter: Quarter): void {
  const period = daysOf(quarter);
  const month = period.to.slice(0, "2031-03".length);
  const head = JSON.parse(readFileSync(file, "utf8")) as { dates: Record<string, Day> };
  const moved = Object.entries(head.dates).map(
    ([name, { seriesBreak, ...day }]) =>
      [name, seriesBreak ? day : { ...day, date: `${month}-${day.date.slice(-2)}` }] as const,
  );
  const dates = Object.fromEntries(moved);
  const id = quarterId(quarter);
  const own = { quarter: id, number: `${id}/BC-MAU`, issued: `${month}-19`, period, cutOff: `${month}-15`, dates };
  writeFileSync(file, JSON.stringify({ ...head, ...own }, null, 2));
}
