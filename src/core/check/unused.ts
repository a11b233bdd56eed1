import type { CitedDocument } from "../cited-document.ts";
import { type Figure, sectionOf } from "../figure.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import type { ProseFile } from "../prose.ts";
import type { Section } from "../section.ts";
import { referencesIn } from "./references.ts";

/** Nothing that the report says is lost: each figure and document stands in the section that states it. */
export function checkUnused(
  figures: readonly Figure[],
  documents: readonly CitedDocument[],
  sections: readonly Pick<Section, "id" | "file">[],
  files: readonly ProseFile[],
  onMistake: OnMistake,
): void {
  const used = new Map(
    sections.map(({ id, file }) => {
      const prose = files.find((candidate) => candidate.file === file)!;
      return [id, { figures: referencesIn(prose, "So"), documents: referencesIn(prose, "VanBan") }] as const;
    }),
  );
  for (const figure of figures) {
    const { id, at } = figure;
    const section = sectionOf(figure);
    const ids = section === null ? undefined : used.get(section)?.figures;
    if (ids && !ids.has(id)) onMistake(mistakeAt(at, "figure-unused", `<So id="${id}" />`, `${id} (${section})`));
  }
  for (const { id, sections: cited, at } of documents)
    for (const section of cited) {
      const ids = used.get(section)?.documents;
      if (ids && !ids.has(id))
        onMistake(mistakeAt(at, "document-unused", `<VanBan id="${id}" />`, `${id} (${section})`));
    }
}
