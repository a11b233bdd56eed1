import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { paths, ROOT_LOCALE } from "../src/core/address.ts";
import { dataFiles, isKept } from "../src/kept.ts";
import { publication } from "../src/publication.ts";
import { apiFiles } from "../src/publish/api/index.ts";
import type { PublishedFile } from "../src/publish/file.ts";
import { ALL_QUARTERS } from "../src/publish/folders.ts";

/** Writes the files below `/du-lieu/`, but for those that are taken over from the last site, and those of the API into a site. */
export function writeDataFiles(site: string): void {
  for (const file of dataFiles().filter((one) => !isTakenOver(one)))
    write(join(site, paths.quarterFile(file.folder, file.path)), file.bytes);
  for (const { path, text } of apiFiles(publication())) write(join(site, paths.apiFile(path)), text);
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function isTakenOver({ folder, path }: PublishedFile): boolean {
  const [quarter] = folder.split("/") as [string];
  return quarter !== ALL_QUARTERS && isKept(paths.quarterFile(folder, path), [quarter], ROOT_LOCALE);
}
