import type { Locale } from "../core/number.ts";
import type { ProseNode, ProsePage, ProseText } from "../core/prose.ts";
import type { Section } from "../core/section.ts";

/** A text of the editors, and the language that it is in. */
type Translated<Text> = Text & { locale: Locale };

/** What a section says in a language; in Vietnamese where it is not translated yet. */
export function sectionIn(
  { tree, english }: Pick<Section, "tree" | "english">,
  locale: Locale,
): Translated<{ tree: ProseNode }> {
  return locale === "en" && english ? { tree: english, locale } : { tree, locale: "vi" };
}

/** What a page of the editors says in a language; in Vietnamese where it is not translated yet. */
export function pageIn(page: ProsePage, locale: Locale): Translated<ProseText> {
  const { title, description, tree, english } = page;
  return locale === "en" && english ? { ...english, locale } : { title, description, tree, locale: "vi" };
}
