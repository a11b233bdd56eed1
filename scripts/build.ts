import { existsSync, renameSync, rmSync } from "node:fs";
import { build } from "astro";
import { mistakeLine } from "../src/i18n/mistakes.ts";
import { readPublication } from "../src/publication.ts";

const NEXT = ".dist-next";
const OLD = ".dist-old";

// A build that was stopped between the two renames below left the last good site here.
if (!existsSync("dist") && existsSync(OLD)) renameSync(OLD, "dist");

const { mistakes } = readPublication(".");
if (mistakes.length > 0) {
  for (const mistake of mistakes) console.error(mistakeLine(mistake));
  console.error(`\n${mistakes.length} lỗi cần sửa. Trang đã dựng lần trước vẫn giữ nguyên.`);
  process.exit(1);
}

rmSync(NEXT, { recursive: true, force: true });
await build({ outDir: NEXT, logLevel: process.env["CCHC_VERBOSE"] ? "info" : "warn" });
rmSync(OLD, { recursive: true, force: true });
if (existsSync("dist")) renameSync("dist", OLD);
renameSync(NEXT, "dist");
rmSync(OLD, { recursive: true, force: true });
console.log("Đã dựng xong trang vào thư mục dist/.");
