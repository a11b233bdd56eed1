import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Kept } from "../src/kept.ts";
import { sha256 } from "../src/publish/checksums.ts";
import type { PublishedFile } from "../src/publish/file.ts";

const CODE = ["src", "scripts", "astro.config.mjs", "package.json", "tsconfig.json", "node_modules/.package-lock.json"];

/** A file as it lies on the disk. */
type OnDisk = [size: number, modified: number];

/** What is said of a site: what it was made by, the styles and scripts that its pages name, and what may be kept of it. */
interface SiteRecord {
  made: string;
  assets: string;
  /** Every file that is made of quarters alone: their keys (src/quarter-keys.ts), and how it was written. */
  files: Record<string, [keys: string, ...OnDisk]>;
  /** The data files of each quarter, without their bytes. */
  data: Record<string, Omit<PublishedFile, "bytes" | "table">[]>;
}

interface Places {
  /** The last site. */
  site: string;
  /** Where the build writes. */
  next: string;
  /** What is said of the last site, and then of the next. */
  record: string;
}

/**
 * Builds a site with the files of the last one that are as they would be made again. They are used only where all of
 * them lie as they were written, made by this code, these packages and this Node, and where the styles and scripts still
 * have their names: else everything is made anew.
 * @param keys what the files of a quarter are made of, by the quarter's id
 */
export async function buildKeeping(
  { site, next, record }: Places,
  keys: ReadonlyMap<string, string>,
  build: (kept: Kept) => Promise<unknown>,
): Promise<void> {
  const made = sumOfCode();
  const last = readRecord(record, site, made);
  let taken = await buildTaking(last);
  if (last && last.assets !== assetsOf(next)) {
    rmSync(next, { recursive: true });
    taken = await buildTaking(null);
  }
  const files = Object.fromEntries(
    [...taken.files].map(([file, key]) => [file, [key, ...onDisk(join(next, file))!] as const]),
  );
  writeFileSync(record, JSON.stringify({ made, assets: assetsOf(next), files, data: taken.data }));

  async function buildTaking(last: SiteRecord | null) {
    const kept = keptOf(last, site, keys);
    await build(kept);
    takeOver([...kept.taken], site, next);
    return { files: kept.files, data: listed(kept.data) };
  }
}

/** What may be kept of a site, and what is: of each file that is made of quarters alone its key. */
function keptOf(last: SiteRecord | null, site: string, keys: ReadonlyMap<string, string>) {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  const keyOf = (quarters: readonly string[]) => quarters.map((id) => keys.get(id)).join(" ");
  const unchanged = Object.entries(last?.data ?? {}).filter(([id, [first]]) => {
    return last!.files[`du-lieu/${first!.folder}/${first!.path}`]?.[0] === keyOf([id]);
  });
  const readBack = (file: Omit<PublishedFile, "bytes" | "table">): PublishedFile => {
    return { ...file, bytes: readFileSync(join(site, "du-lieu", file.folder, file.path)), table: null };
  };
  return {
    files,
    taken,
    data: new Map(unchanged.map(([id, listing]) => [id, listing.map(readBack)])),
    takes: (file: string, quarters: readonly string[]) => {
      const key = keyOf(quarters);
      files.set(file, key);
      const isSame = last?.files[file]?.[0] === key;
      if (isSame) taken.add(file);
      return isSame;
    },
  };
}

function listed(data: ReadonlyMap<string, PublishedFile[]>): SiteRecord["data"] {
  const described = ({ bytes: _bytes, table: _table, ...file }: PublishedFile) => file;
  return Object.fromEntries([...data].map(([id, files]) => [id, files.map(described)]));
}

/** null where nothing of the last site may be used. */
function readRecord(file: string, site: string, made: string): SiteRecord | null {
  const record = recordIn(file);
  if (record?.made !== made) return null;
  const isWhole = Object.entries(record.files).every(
    ([path, [, ...written]]) => onDisk(join(site, path))?.join() === written.join(),
  );
  return isWhole ? record : null;
}

/** null where there is none, or where it was cut short. */
function recordIn(file: string): SiteRecord | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SiteRecord;
  } catch {
    return null;
  }
}

/** By its size and time a file is known that was changed since, as by Git and Make. */
function onDisk(file: string): OnDisk | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? [found.size, found.mtimeMs] : null;
}

/** Both sites have the file until the last one is removed: it costs no copy, and the last site stays whole. */
function takeOver(files: readonly string[], site: string, next: string): void {
  for (const folder of new Set(files.map(dirname))) mkdirSync(join(next, folder), { recursive: true });
  for (const file of files) linkSync(join(site, file), join(next, file));
}

function sumOfCode(): string {
  const sums = CODE.flatMap(filesUnder).map((file) => `${file} ${sha256(readFileSync(file))}`);
  return sha256(Buffer.from([process.version, ...sums].join("\n")));
}

function assetsOf(site: string): string {
  return readdirSync(join(site, "_astro")).sort().join(" ");
}

/** A file itself, or every file below a folder; empty where there is neither. */
function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort();
}
