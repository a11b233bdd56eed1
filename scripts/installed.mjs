import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package
 * @typedef {Record<string, Package>} Packages by path, as lockfiles list them
 */

/**
 * Whether node_modules holds what package-lock.json asks for. npm itself notes in
 * node_modules/.package-lock.json what it installed, once it is done.
 * @param {string} folder the project's
 */
export function isInstalled(folder) {
  const wanted = packagesIn(join(folder, "package-lock.json"));
  const found = packagesIn(join(folder, "node_modules/.package-lock.json"));
  const paths = Object.keys(found);
  const isThere = (/** @type {string} */ path) => existsSync(join(folder, path, "package.json"));
  return paths.length > 0 && isComplete(wanted, found) && paths.every(isThere);
}

/**
 * Whether the found packages are the wanted ones. Optional ones may be missing, since most are for
 * other machines; one that is there is of the wanted version, too.
 * @param {Packages} wanted
 * @param {Packages} found
 */
export function isComplete(wanted, found) {
  const needed = Object.keys(wanted).filter((path) => path !== "" && !wanted[path]?.optional);
  return [...needed, ...Object.keys(found)].every((path) => isSame(wanted[path], found[path]));
}

/**
 * @param {Package | undefined} one
 * @param {Package | undefined} other
 */
function isSame(one, other) {
  return one?.version === other?.version && one?.integrity === other?.integrity;
}

/**
 * The packages that a lockfile lists; none where the file is missing or cut off.
 * @param {string} file
 * @returns {Packages}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return {};
  }
}
