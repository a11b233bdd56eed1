import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recover, swap } from "../../scripts/swap.ts";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-swap-"));
  out = join(folder, "a site's (folder)");
});
afterEach(() => rmSync(folder, { recursive: true }));

function site(path: string, text: string): void {
  mkdirSync(path);
  writeFileSync(join(path, "index.html"), text);
}
const shown = () => readFileSync(join(out, "index.html"), "utf8");

describe("swap(next, out)", () => {
  test("puts the new folder in place; of the last one and of an older one nothing is left", () => {
    site(out, "last");
    site(`${out}.old`, "older");
    site(`${out}.next`, "new");
    swap(`${out}.next`, out);
    expect(shown()).toBe("new");
    expect(readdirSync(folder)).toEqual([out.slice(folder.length + 1)]);
  });

  test("needs no last folder", () => {
    site(`${out}.next`, "new");
    swap(`${out}.next`, out);
    expect(shown()).toBe("new");
  });

  // Other systems have no such step that a command could ask for.
  test.runIf(process.platform === "linux")("has no moment without a folder", async () => {
    site(out, "0");
    const watch = `const {existsSync}=require("fs");let missed=0;process.stdin.on("end",()=>{console.log(missed);process.exit()}).resume();
      console.log("ready");(function look(){for(let i=0;i<2000;i++)if(!existsSync(process.argv[1]))missed++;setImmediate(look)})()`;
    const watcher = spawn(process.execPath, ["-e", watch, join(out, "index.html")], {
      env: { PATH: process.env["PATH"] },
    });
    await once(watcher.stdout, "data");
    for (let count = 1; count <= 40; count++) {
      site(`${out}.next`, String(count));
      swap(`${out}.next`, out);
    }
    watcher.stdin.end();
    const [missed] = (await once(watcher.stdout, "data")) as [Buffer];
    expect([missed.toString().trim(), shown()]).toEqual(["0", "40"]);
  });
});

describe("recover(out)", () => {
  test("brings back what stood there, and touches nothing else", () => {
    site(out, "last");
    recover(out);
    expect(shown()).toBe("last");
    renameSync(out, `${out}.old`);
    recover(out);
    expect(shown()).toBe("last");
    rmSync(out, { recursive: true });
    recover(out);
    expect(existsSync(out)).toBe(false);
  });
});
