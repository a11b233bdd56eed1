import { benchCheck } from "./check.ts";
import { benchHostile } from "./hostile.ts";
import { benchPhone } from "./phone.ts";
import { benchReport } from "./report.ts";
import { benchScale } from "./scale.ts";

// npm run bench: the check and /kiem-tra/, what is read of a report, what hostile files cost, how
// long a phone waits, how check and build grow with
// the quarters; npm run bench -- scale: that part alone.
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  check: benchCheck,
  report: benchReport,
  hostile: benchHostile,
  phone: benchPhone,
  scale: benchScale,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS[part]);
if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: one of ${Object.keys(PARTS).join(", ")}`);
for (const [part, bench] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(part)) await bench();
