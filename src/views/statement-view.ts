import { paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Version } from "../core/release.ts";
import { sectionPath } from "../core/section.ts";
import type { StatementPair, StatementPlace } from "../core/statement.ts";
import { words } from "../i18n/words.ts";
import { type ShownPiece, shownPieces } from "./shown-pieces.ts";

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
      says: shownPieces(says, version, locale),
    })),
    matters: shownPieces(matters, version, locale),
  };
}

export function placeText(place: StatementPlace, locale: Locale): string {
  const t = words(locale).ledger;
  if (place.kind === "row") return t.inForm(place.row);
  return place.kind === "section" ? t.inSection(place.section) : t.inFootnote(place.section, place.footnote);
}

export function placePath(place: StatementPlace, version: Version): string {
  return place.kind === "row"
    ? paths.indicator(version.form.indicators.get(place.row)!.series)
    : sectionPath(version, place.section);
}
