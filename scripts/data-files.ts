import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { paths, ROOT_LOCALE } from "../src/core/address.ts";
import { dataFiles, isKept } from "../src/kept.ts";
import type { PublishedFile } from "../src/publish/file.ts";
import { ALL_QUARTERS } from "../src/publish/folders.ts";

/** Writes the files below `/du-lieu/` into a site, but for those that are taken over from the last one. */
export function writeDataFiles(site: string): void {
  for (const file of dataFiles().filter((one) => !isTakenOver(one))) {
    const path = join(site, paths.quarterFile(file.folder, file.path));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.bytes);
  }
}

function isTakenOver({ folder, path }: PublishedFile): boolean {
  const [quarter] = folder.split("/") as [string];
  return quarter !== ALL_QUARTERS && isKept(paths.quarterFile(folder, path), [quarter], ROOT_LOCALE);
}
