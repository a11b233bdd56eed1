import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";
import { run } from "../scripts/run.ts";
import { answer, correct, longReport } from "./check-report.ts";

async function median(work: () => unknown, times = 11): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

/**
 * How long the check of the real data takes, and how long a report of a hundred pages waits for its answer on
 * /kiem-tra/. The promises are one second, the start of Node among it, and three seconds.
 */
export async function benchCheck(): Promise<void> {
  const command = await median(() => void run("check"));
  const alone = await median(() => void readPublication(FROZEN));
  console.log(`npm run check: ${command.toFixed(0)} ms (reading and checking alone: ${alone.toFixed(0)} ms)`);
  const report = await longReport();
  const answered = await median(() => answer(report), 5);
  const draft = await answer(report);
  const corrected = await median(() => correct(draft), 5);
  console.log(
    `/kiem-tra/, a report of 100 pages with its narrative (${Math.round(report.length / 1000)} kB): ${answered.toFixed(0)} ms, after a correction ${corrected.toFixed(0)} ms`,
  );
}
