// Runs before anything is installed, by whatever Node the machine has: plain JavaScript, no dependencies.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { nodeLacking } from "./machine-node.mjs";

const lacking = nodeLacking(process, JSON.parse(readFileSync("package.json", "utf8")));
if (lacking) {
  console.error(lacking);
  process.exit(1);
}

const stamp = "node_modules/.installed";
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
const installed = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;

if (!installed) {
  console.log("Đang cài các gói cần thiết (lần đầu khoảng một phút)…");
  const { status } = spawnSync("npm", ["ci"], { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error("Không cài được. Kiểm tra mạng tới kho gói npm rồi chạy lại.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
