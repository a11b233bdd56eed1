import { paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import { quantityPath } from "../core/quantity.ts";
import type { Version } from "../core/release.ts";
import { sectionPath } from "../core/section.ts";
import type { BoundText, StatementPair, StatementPlace } from "../core/statement.ts";
import { quantityNumber, quantityText } from "../i18n/format.ts";
import { piecesIn } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";

/** A part of a text as a page shows it; `href` is the path of the page of a number, null for words. */
export interface ShownPiece {
  text: string;
  id: string | null;
  href: string | null;
}

/** A pair of statements as a page shows it. */
export interface StatementView {
  id: string;
  sides: { place: string; href: string; says: ShownPiece[] }[];
  matters: ShownPiece[];
}

export function statementView({ id, sides, matters }: StatementPair, version: Version, locale: Locale): StatementView {
  return {
    id,
    sides: sides.map(({ place, says }) => ({
      place: placeText(place, locale),
      href: placePath(place, version),
      says: shown(says, version, locale),
    })),
    matters: shown(matters, version, locale),
  };
}

function placeText(place: StatementPlace, locale: Locale): string {
  const t = words(locale).ledger;
  if (place.kind === "row") return t.inForm(place.row);
  return place.kind === "section" ? t.inSection(place.section) : t.inFootnote(place.section, place.footnote);
}

function placePath(place: StatementPlace, version: Version): string {
  return place.kind === "row"
    ? paths.indicator(version.form.indicators.get(place.row)!.series)
    : sectionPath(version, place.section);
}

function shown(text: BoundText, version: Version, locale: Locale): ShownPiece[] {
  return piecesIn(text, locale).map((piece) => {
    if (typeof piece === "string") return { text: piece, id: null, href: null };
    const quantity = version.quantities.get(piece.id)!;
    const number = piece.withUnit ? quantityText(quantity, locale) : quantityNumber(quantity, locale);
    return {
      text: number || words(locale).indicator.notReported,
      id: piece.id,
      href: quantityPath(version.id, quantity),
    };
  });
}
