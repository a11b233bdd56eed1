import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { HOSTILE_SHEETS } from "./hostile-sheets.ts";
import { HOSTILE_WORD } from "./hostile-word.ts";
import { tableText } from "./table.ts";

interface Read {
  seconds: number;
  peak: number;
  said: string;
  problems: number;
}

const LONGEST_SAID = 70;

/** Files that are made to do harm: each is answered in a sentence, within two seconds and 500 MB of memory. */
export async function benchHostile(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cchc-hostile-"));
  for (const [ending, files] of Object.entries({ docx: HOSTILE_WORD, ...HOSTILE_SHEETS })) {
    const file = join(folder, `bao-cao.${ending}`);
    const rows = Object.entries(files).map(([name, make]) => [name, ...measured(file, make())]);
    console.log(`\n${tableText([[`hostile .${ending}`, "s", "MB", "said"], ...rows])}`);
  }
  rmSync(folder, { recursive: true });
}

function measured(file: string, bytes: Uint8Array): string[] {
  writeFileSync(file, bytes);
  try {
    const script = join(import.meta.dirname, "read-office.ts");
    const out = execFileSync(process.execPath, [script, file], {
      encoding: "utf8",
      timeout: 20_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const { seconds, peak, said, problems } = JSON.parse(out) as Read;
    return [
      seconds.toFixed(2),
      (peak / 1e6).toFixed(0),
      `${problems}: ${said.replace(dirname(file), "").slice(0, LONGEST_SAID)}`,
    ];
  } catch (error) {
    return ["-", "-", String(error).slice(0, LONGEST_SAID)];
  }
}
