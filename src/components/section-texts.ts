import { getCollection, render } from "astro:content";
import type { Section } from "../core/section.ts";

/** The text of each section as a component, by the section's id. */
export async function sectionTexts(sections: readonly Section[]) {
  const entries = await getCollection("reports");
  const texts = sections.map(async ({ id, file }) => {
    const entry = entries.find(({ filePath }) => filePath?.endsWith(file))!;
    return [id, (await render(entry)).Content] as const;
  });
  return new Map(await Promise.all(texts));
}
