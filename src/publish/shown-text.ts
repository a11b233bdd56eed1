import type { IsoDate } from "../core/date.ts";
import type { Locale } from "../core/number.ts";
import { attribute, type ProseNode } from "../core/prose.ts";
import { proseText } from "../core/prose-text.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { documentName } from "../i18n/document-name.ts";
import { statedText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";

/** How values are written in prose. */
export interface ValueTexts {
  quantity(quantity: Quantity): string;
  date(date: IsoDate): string;
  /** A quantity whose unit the text beside it says; left out, it is written like any other. */
  bare?(quantity: Quantity): string;
}

/**
 * What a reader sees of prose, in one line: numbers and names stand where the components stand. What names
 * nothing, in prose that is still worked on, shows nothing.
 * @param mark what is made of a number's text, to find it again
 */
export function shownText(
  node: ProseNode,
  release: Release,
  texts: ValueTexts,
  locale: Locale,
  mark = (_id: string, text: string) => text,
): string {
  return proseText(node, (component) => {
    const id = attribute(component, "id") ?? "";
    if (component.name === "So") {
      const quantity = release.quantities.get(id);
      if (!quantity) return "";
      if (has(component, "nguyen-van")) return mark(id, statedText(quantity, locale));
      return mark(id, (has(component, "khong-don-vi") && texts.bare?.(quantity)) || texts.quantity(quantity));
    }
    if (component.name === "ChiTieu") return inLocale(release.form.indicators.get(id)?.label ?? NO_TEXT, locale);
    if (component.name === "Ngay") {
      const day = release.report.dates.get(id);
      return day ? texts.date(day.date) : "";
    }
    if (component.name === "ChuThich") return "";
    const document = component.name === "VanBan" && release.documents.find((candidate) => candidate.id === id);
    return document && (component.children ?? []).length === 0
      ? documentName(document, locale, has(component, "thuong"))
      : null;
  });
}

/** Whether a component has an attribute that says no more than its name. */
function has({ attributes = [] }: ProseNode, attribute: string): boolean {
  return attributes.some(({ name }) => name === attribute);
}

const NO_TEXT = { vi: "", en: "" };
