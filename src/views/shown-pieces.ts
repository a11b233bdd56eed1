import type { BoundText } from "../core/bound-text.ts";
import type { Locale } from "../core/number.ts";
import { quantityPath } from "../core/quantity.ts";
import type { Version } from "../core/release.ts";
import { toldNumber, toldText } from "../i18n/format.ts";
import { otherLocale, piecesIn } from "../i18n/locale.ts";
import { withSign } from "../i18n/mark.ts";
import { typeset } from "../i18n/typeset.ts";
import { words } from "../i18n/words.ts";
import { distanceText } from "./finding-view.ts";

/** A part of a text as a page shows it; `href` is the path of the page of a number, null for words. */
export interface ShownPiece {
  text: string;
  id: string | null;
  href: string | null;
  /** Of words in another language than the page: those that are not translated yet. */
  lang?: Locale;
}

/** The same as plain text for a title, which leads nowhere: a number that is off has its sign behind it. */
export function plainPieces(text: BoundText, version: Version, locale: Locale): string {
  return shownPieces(text, version, locale)
    .map(({ text: piece, id }) => (id === null ? piece : withSign(piece, version, id)))
    .join("");
}

/** A text of the data with its numbers, as a version of a quarter has them. */
export function shownPieces(text: BoundText, version: Version, locale: Locale): ShownPiece[] {
  const pieces = piecesIn(text, locale);
  const lang = pieces === text[locale] ? undefined : otherLocale(locale);
  return pieces.map((piece) => {
    if (typeof piece === "string")
      return { text: typeset(piece, lang ?? locale), id: null, href: null, ...(lang && { lang }) };
    if ("finding" in piece) {
      const finding = version.findings.find(({ id }) => id === piece.finding)!;
      return { text: distanceText(finding, locale), id: null, href: null };
    }
    const quantity = version.quantities.get(piece.id)!;
    const number = piece.withUnit ? toldText(quantity, locale) : toldNumber(quantity, locale);
    return {
      text: number || words(locale).indicator.notReported,
      id: piece.id,
      href: quantityPath(version.id, quantity),
    };
  });
}
