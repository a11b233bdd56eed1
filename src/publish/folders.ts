import type { Release, Version } from "../core/release.ts";
import { dataVersion } from "./names.ts";

/** The folder of the files that hold all quarters. */
export const ALL_QUARTERS = "tat-ca";

/** The folder of a version of a quarter for ever; the newest one stands in the quarter's own folder, too. */
export function versionFolder({ id, version }: Pick<Version, "id" | "version">): string {
  return `${id}/phien-ban-${version}`;
}

/** The folder that the single files of a version stand in: its quarter's, until a correction makes another version. */
export function filesFolder(version: Version, release: Release): string {
  return release.earlier.length > 0 ? versionFolder(version) : release.id;
}

/** The version of the data of a folder: all quarters count up the second number with each quarter, the last with each correction. */
export function folderVersion(folder: string, releases: readonly Version[]): string {
  if (folder !== ALL_QUARTERS) return dataVersion(releases[0]!);
  const corrections = releases.reduce((sum, { version }) => sum + version - 1, 0);
  return `1.${releases.length - 1}.${corrections}`;
}
