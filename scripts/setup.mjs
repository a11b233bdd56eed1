// Runs before anything is installed, by whatever Node the machine has: plain JavaScript, no dependencies.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isInstalled } from "./installed.mjs";
import { nodeLacking } from "./machine-node.mjs";

const lacking = nodeLacking(process, JSON.parse(readFileSync("package.json", "utf8")));
if (lacking) {
  console.error(lacking);
  process.exit(1);
}
if (!isInstalled(".")) {
  console.log("Đang cài các gói cần thiết (lần đầu khoảng một phút)…");
  const { status } = spawnSync("npm", ["ci"], { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error("Không cài được. Kiểm tra mạng tới kho gói npm rồi chạy lại.");
    process.exit(1);
  }
}
