import { existsSync, renameSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "astro";
import { mistakeLine } from "../src/i18n/mistakes.ts";
import { readPublication } from "../src/publication.ts";
import { ROOT } from "../src/root.ts";
import { writeSearchIndex } from "./search-index.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const { out } = values;
const next = `${out}.next`;
const old = `${out}.old`;

// A build that was stopped between the two renames below left the last good site here.
if (!existsSync(out) && existsSync(old)) renameSync(old, out);

const { publication, mistakes } = readPublication(ROOT);
if (!publication) {
  for (const mistake of mistakes) console.error(mistakeLine(mistake));
  console.error(`\n${mistakes.length} lỗi cần sửa. Trang đã dựng lần trước vẫn giữ nguyên.`);
  process.exit(1);
}

rmSync(next, { recursive: true, force: true });
await build({ outDir: next, logLevel: "warn" });
await writeSearchIndex(publication, next);
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });
console.log(`Đã dựng xong trang vào thư mục ${out}/.`);
