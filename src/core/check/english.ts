import type { OutlineEntry } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { attribute, isComponent, positionOf, type ProseFile, type ProseNode, walk } from "../prose.ts";
import type { Section } from "../section.ts";
import { checkSections, type Sections } from "./sections.ts";

/**
 * Gives each published section its English text, which stands in `en/` beside the Vietnamese files and is checked as
 * they are. It names what the Vietnamese text names; a section without English, or whose English is a draft, has none.
 * @param files those in `en/`
 */
export function withEnglish(
  found: Sections,
  files: readonly ProseFile[],
  outline: readonly OutlineEntry[],
  onMistake: OnMistake,
): Sections {
  const english = checkSections(files, outline, onMistake);
  const known = new Set([...found.sections, ...found.unwritten].map(({ id }) => id));
  for (const { id, at } of english.sections) if (!known.has(id)) onMistake(mistakeAt(at, "english-alone", "", id));
  const sections = found.sections.map((section) => {
    const own = english.sections.find(({ id }) => id === section.id);
    if (own) checkSame(section, own, onMistake);
    return { ...section, english: own?.tree ?? null };
  });
  return { ...found, sections };
}

/** A number, day, document or footnote of one language stands in the other, too; how often, each language decides. */
function checkSame(section: Section, { file, at, tree }: Section, onMistake: OnMistake): void {
  const [vietnamese, english] = [namedIn(section.tree), namedIn(tree)];
  for (const [name, node] of english)
    if (!vietnamese.has(name)) onMistake(mistakeAt(positionOf(file, node), "english-differs", "", name));
  for (const name of vietnamese.keys()) if (!english.has(name)) onMistake(mistakeAt(at, "english-differs", name, name));
}

/** What a text names, as an editor writes it, `<So id="people-total" />`, with the first place of each. */
function namedIn(tree: ProseNode): Map<string, ProseNode> {
  const named = walk(tree).flatMap((node) => {
    const key = ["id", "so"].find((one) => isComponent(node) && attribute(node, one));
    return key ? [[`<${node.name} ${key}="${attribute(node, key)}" />`, node] as const] : [];
  });
  return new Map(named.reverse());
}
