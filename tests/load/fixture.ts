import { existsSync, readFileSync } from "node:fs";
import { CHART_TYPES } from "../../src/charts/types/index.ts";
import { assemble, type Assembled } from "../../src/core/assemble.ts";
import { loadSource, readFolder } from "../../src/load/folder.ts";

export type Files = ReadonlyMap<string, Uint8Array>;

/** The files of the valid publication that every fixture starts from. */
export const baseFiles: Files = readFolder(`${import.meta.dirname}/../fixtures/base`);

/** The base with the files of a folder laid over it and those that its `remove.txt` names taken away. */
export function overlay(folder: string): Files {
  const files = new Map([...baseFiles, ...readFolder(folder)]);
  for (const file of linesOf(`${folder}/remove.txt`)) if (!files.delete(file)) throw new Error(`${file} is not there`);
  return files;
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
