import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";
import { run } from "../scripts/run.ts";
import { benchReport } from "./report.ts";

/** `npm run bench`: how long the check of the real data takes. The promise is one second, the start of Node among it. */
function median(work: () => void, times = 11): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

const command = median(() => void run("check"));
const alone = median(() => void readPublication(FROZEN));
console.log(`npm run check: ${command.toFixed(0)} ms (reading and checking alone: ${alone.toFixed(0)} ms)`);

await benchReport();
