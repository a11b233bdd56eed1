import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Publication } from "../../src/core/publication.ts";
import { assembleFiles, baseFiles, overlay } from "./fixture.ts";

/** A publication as text without places in files, the one thing that may differ. */
function contentOf(publication: Publication | null): string {
  const plain = (key: string, value: unknown) =>
    key === "at" || key === "position"
      ? undefined
      : value instanceof Map
        ? [...value]
        : value instanceof Set
          ? [...value]
          : value;
  return JSON.stringify(publication, plain, 1);
}

const root = `${import.meta.dirname}/../fixtures/spreadsheet`;
const base = contentOf(assembleFiles(baseFiles).publication);
const names = readdirSync(root);

describe("assemble(files as a spreadsheet or an editor's machine saved them)", () => {
  test("there is something to compare", () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
    expect(base.length).toBeGreaterThan(10_000);
  });

  test.each(names)("%s gives exactly the publication of the base", (name) => {
    const files = overlay(`${root}/${name}`);
    const { publication, mistakes } = assembleFiles(files);
    expect(mistakes).toEqual([]);
    expect(contentOf(publication)).toBe(base);
  });

  test.each(names)("%s differs from the base in its bytes", (name) => {
    const files = overlay(`${root}/${name}`);
    const changed = [...files].filter(([path, bytes]) => Buffer.compare(bytes, baseFiles.get(path)!) !== 0);
    expect(changed.length).toBeGreaterThan(0);
  });
});
