import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CHART_TYPES } from "../../src/charts/types/index.ts";
import { assemble, type Assembled } from "../../src/core/assemble.ts";
import { loadSource, readFolder } from "../../src/load/folder.ts";
import { lockFiles } from "../../src/publish/lock.ts";

export type Files = ReadonlyMap<string, Uint8Array>;

/** The files of the valid publication that every fixture starts from. */
export const baseFiles: Files = readFolder(`${import.meta.dirname}/../fixtures/base`);

/** The base with the files of a folder laid over it and those that its `remove.txt` names taken away. */
export function overlay(folder: string): Files {
  const files = new Map([...baseFiles, ...readFolder(folder)]);
  for (const file of linesOf(`${folder}/remove.txt`)) if (!files.delete(file)) throw new Error(`${file} is not there`);
  return files;
}

/** Writes files into a folder of their own. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "cchc-"));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** The files with the locks of all that they publish. */
export function locked(files: Files): Files {
  const { publication, mistakes } = assembleFiles(files);
  if (!publication) throw new Error(JSON.stringify(mistakes, null, 1));
  const locks = lockFiles(loadSource(files).source, publication);
  return new Map([...files, ...[...locks].map(([path, text]) => [path, Buffer.from(text)] as const)]);
}

/** The lines of a text file that say something; none where there is no such file. */
export function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
}

/** Bytes -> publication or mistakes, as the build does it. */
export function assembleFiles(files: Files): Assembled {
  const { source, mistakes } = loadSource(files);
  return assemble(source, CHART_TYPES, mistakes);
}
