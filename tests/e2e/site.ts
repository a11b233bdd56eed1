import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";

/** Paths of all files of the built site, `bao-cao/2025-q3/index.html`. */
export function builtFiles(): string[] {
  const entries = readdirSync("dist", { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/").slice("dist/".length))
    .sort();
}

/** Every built page: its path in the site (`bao-cao/2025-q3/`) and its parsed HTML. */
export function builtPages(): { path: string; file: string; html: string; root: HTMLElement }[] {
  return builtFiles()
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(`dist/${file}`, "utf8");
      return { file, path: file.replace(/index\.html$/, ""), html, root: parse(html) };
    });
}

/** A page of each kind: what is true of these is true of their likes. */
export const KINDS_OF_PAGE = [
  "",
  "bao-cao/2025-q3/",
  "chi-tieu/",
  "chi-tieu/vii-4-4/",
  "chi-tieu/vi-1-2/",
  "chi-so/",
  "so-sanh/",
  "nhung/dossiers-by-channel/",
  "nhung/vii-4-4-theo-quy/",
  "so-lieu/2025-q3/",
  "doi-chieu/",
  "doi-chieu/2025-q3/",
  "kien-nghi/",
  "du-lieu/",
  "du-lieu/2025-q3/",
  "du-lieu/tu-dien/",
  "api/v1/",
  "gioi-thieu/",
  "phuong-phap/",
  "huong-dan/",
  "tim-kiem/",
  "404.html",
];
