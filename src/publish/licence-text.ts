import { existsSync, readFileSync } from "node:fs";

/** What the ids of the SPDX licence list are made of: `CC-BY-4.0`. */
const SPDX_ID = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/;

const known = new Map<string, string | null>();

/** The whole text of a licence by its id in the SPDX licence list, read once; null where the list does not have it. */
export function licenceText(id: string): string | null {
  const text = known.has(id) ? known.get(id)! : read(id);
  known.set(id, text);
  return text;
}

function read(id: string): string | null {
  const file = `node_modules/spdx-license-list/licenses/${id}.json`;
  if (!SPDX_ID.test(id) || !existsSync(file)) return null;
  const { licenseText } = JSON.parse(readFileSync(file, "utf8")) as { licenseText: string };
  return `${licenseText.replaceAll("\r\n", "\n").trim()}\n`;
}
