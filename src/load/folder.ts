import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isLockFile } from "../core/lock.ts";
import { type Mistake, mistakeAt, type OnMistake } from "../core/mistake.ts";
import type { Source } from "../core/source.ts";
import { boundedText } from "./bounds.ts";
import { readCsv } from "./csv.ts";
import { withoutConflict } from "./conflict.ts";
import { imageName, IMAGES, isPng } from "./image.ts";
import { readLock } from "./lock.ts";
import { readMdx } from "./mdx.ts";
import { decodeText } from "./text.ts";
import { readBounded, Unread } from "./unread.ts";

/** Where reports of offices wait to be read (scripts/inbox.ts): nothing there is data, nothing of it is published. */
export const INBOX = "data/inbox";

/**
 * The bytes of every file of `data/`, `content/` and `public/` under a root, by path with slashes, sorted; without
 * the inbox. Hidden files are left out but for those of `public/`: there a build publishes them, too. No link is
 * followed; what is not read stands there all the same, as `Unread`.
 */
export function readFolder(root: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const visit = (folder: string) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      if ((entry.name.startsWith(".") && !path.startsWith("public/")) || path === INBOX) continue;
      if (entry.isDirectory()) visit(path);
      else add(path);
    }
  };
  const add = (path: string) => {
    const bytes = readBounded(join(root, path));
    if (bytes) files.set(path, bytes);
  };
  for (const folder of ["data", "content", "public"])
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) visit(folder);
    else add(folder);
  return files;
}

/** Bytes -> cells, texts and syntax trees that know where they stand; what cannot be read is a mistake. */
export function loadSource(files: ReadonlyMap<string, Uint8Array>): { source: Source; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const onMistake: OnMistake = (mistake) => mistakes.push(mistake);
  const images = new Set<string>();
  const source: Source = { grids: new Map(), locks: new Map(), texts: new Map(), prose: [], images };
  for (const [file, bytes] of files) {
    if (bytes instanceof Unread) onMistake(mistakeAt({ file, line: 1, column: 1 }, bytes.code, "", file));
    if (file.startsWith("public/")) {
      const name = readPublic(file, bytes, onMistake);
      if (name) images.add(name);
      continue;
    }
    const text = withoutConflict(file, boundedText(file, decodeText(file, bytes, onMistake), onMistake), onMistake);
    if (isLockFile(file)) source.locks.set(file, readLock(file, text, onMistake));
    else if (file.endsWith(".csv")) source.grids.set(file, readCsv(file, text, onMistake));
    else if (file.endsWith(".mdx")) source.prose.push(readMdx(file, text, onMistake));
    else source.texts.set(file, { file, text: text.normalize("NFC") });
  }
  return { source, mistakes };
}

/** The name of an image of the guide. Any other file would stand in the site unseen by the check: it is a mistake, and null. */
function readPublic(file: string, bytes: Uint8Array, onMistake: OnMistake): string | null {
  const name = imageName(file);
  if (bytes instanceof Unread) return null;
  const code = !name ? "public-file" : isPng(bytes) ? null : "image-broken";
  if (code) onMistake(mistakeAt({ file, line: 1, column: 1 }, code, `${IMAGES}/ten-anh.png`, file));
  return name;
}
