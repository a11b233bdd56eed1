import { createHash } from "node:crypto";
import type { Publication } from "./core/publication.ts";

const QUARTER_FILE = /^(?:data\/quarters|content\/reports)\/([^/]+)\//;

/**
 * What the pages of a quarter are made of, by the quarter's id: as long as its key is the same, a build writes the same
 * pages. A page of a quarter reads the files of its quarter, those of no quarter, and of the other quarters the heads:
 * their reports, what was corrected in them, and which sections they have.
 * @param files the publication's files, by path
 */
export function quarterKeys(files: ReadonlyMap<string, Uint8Array>, { releases }: Publication): Map<string, string> {
  const ofQuarter = (id: string) => sumOf([...files].filter(([file]) => (QUARTER_FILE.exec(file)?.[1] ?? "") === id));
  const shared = [
    ofQuarter(""),
    ...releases.map(({ id, sections }) => {
      const head = ["report.json", "revisions.csv"].flatMap((name) => files.get(`data/quarters/${id}/${name}`) ?? []);
      return JSON.stringify([id, sections.map((section) => [section.id, section.state]), ...head.map(digest)]);
    }),
  ].join("\n");
  return new Map(
    releases.map(({ id, breaks, earlier }) => {
      // Which rows are the first of another series is decided by the quarters before.
      const broken = JSON.stringify([breaks, ...earlier.map((version) => version.breaks)].map((ids) => [...ids]));
      return [id, digest([shared, ofQuarter(id), broken].join("\n"))];
    }),
  );
}

/** One sum of several files, by their names and bytes. */
function sumOf(files: readonly (readonly [file: string, bytes: Uint8Array])[]): string {
  return digest(JSON.stringify(files.map(([file, bytes]) => [file, digest(bytes)])));
}

function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
