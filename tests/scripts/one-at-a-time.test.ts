import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-lock-"));
  lock = join(folder, "dist.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

const script = resolve("scripts/one-at-a-time.ts");
/** A command that says whether it is alone, and then works until its input ends. */
function command() {
  const code = `import { isAlone } from ${JSON.stringify(script)};
    console.log(await isAlone(process.argv[1])); process.stdin.resume().on("end", () => process.exit());`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code, lock], {
    env: { PATH: process.env["PATH"] },
  });
  const said = once(child.stdout, "data").then(([data]) => String(data).trim());
  const end = async () => {
    child.stdin.end();
    await once(child, "exit");
  };
  return { child, said, end };
}

describe("isAlone(lock)", () => {
  test("of two one is, and afterwards the next", async () => {
    const first = command();
    expect(await first.said).toBe("true");
    const second = command();
    expect(await second.said).toBe("false");
    await Promise.all([first.end(), second.end()]);
    expect(existsSync(lock)).toBe(false);
    const third = command();
    expect(await third.said).toBe("true");
    await third.end();
  });

  test("what a killed command left is taken over, by one of many", async () => {
    const killed = command();
    await killed.said;
    killed.child.kill("SIGKILL");
    await once(killed.child, "exit");
    expect(existsSync(lock)).toBe(true);
    const many = Array.from({ length: 4 }, command);
    const said = await Promise.all(many.map((one) => one.said));
    expect(said.filter((one) => one === "true")).toHaveLength(1);
    await Promise.all(many.map((one) => one.end()));
  });

  test.each(["", "không phải số", "0", "-1", "999999999"])("a lock that says %j holds nothing", async (text) => {
    writeFileSync(lock, text);
    const one = command();
    expect(await one.said).toBe("true");
    await one.end();
  });

  test("one that is older than any build holds nothing, whoever has its number now", async () => {
    writeFileSync(lock, String(process.pid));
    utimesSync(lock, new Date(0), new Date(0));
    const one = command();
    expect(await one.said).toBe("true");
    await one.end();
  });
});
