import { comparablePairs, compareTables } from "../core/compute/compare.ts";
import { AGAINST, type Against, type Highlight } from "../core/highlight.ts";
import type { Locale } from "../core/number.ts";
import { answerOf } from "../core/observation.ts";
import { type Quantity, quantityPath } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { asTold } from "../core/told.ts";
import type { Bilingual } from "../core/unit.ts";
import { quantityText, toldNumber, toldText, unitSuffix } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { timeText } from "../i18n/time.ts";
import { words } from "../i18n/words.ts";
import { readableTable } from "./quarter-table.ts";
import { type ShownPiece, shownPieces } from "./shown-pieces.ts";

/** A number of the front page with what it is held against, ready to be shown. */
export interface HighlightView {
  id: string;
  question: Bilingual;
  meaning: Bilingual;
  /** The path of the number's page. */
  path: string;
  /** The number, or the words of an answer. */
  value: string;
  /** The unit as it follows the number; "" behind an answer. */
  suffix: string;
  /** What it is held against, each in pieces with its numbers. */
  against: ShownPiece[][];
  /** The time that the report gives for it, or that it names none; and, where it is so, who computed it. */
  time: string;
  computed: boolean;
}

/**
 * The numbers of the front page of a quarter.
 * @param releases newest first: what a row was before comes from them
 */
export function highlightViews(release: Release, releases: readonly Release[], locale: Locale): HighlightView[] {
  const before = beforeIn(release, releases, locale);
  return release.highlights.map((highlight) => viewOf(highlight, before.get(highlight.id) ?? [], release, locale));
}

function viewOf(
  { id, question, meaning, against }: Highlight,
  before: ShownPiece[][],
  release: Release,
  locale: Locale,
): HighlightView {
  const quantity = release.quantities.get(id)!;
  const said = against.map((one) => againstPieces(one, release, locale)).filter((pieces) => pieces.length > 0);
  const answered = isAnswer(quantity);
  return {
    id,
    question,
    meaning,
    path: quantityPath(release.id, quantity),
    value: (answered ? quantityText : toldNumber)(quantity, locale) || words(locale).indicator.notReported,
    suffix: answered || !quantity.number ? "" : unitSuffix(asTold(quantity), locale),
    against: [...said, ...before],
    time: timeText(quantity, release, locale),
    computed: quantity.source.kind === "computed",
  };
}

function isAnswer({ source }: Quantity): boolean {
  return source.kind === "indicator" && answerOf(source.observation) !== null;
}

/** `trong 25 nhiệm vụ`; empty where one of its numbers was not reported. */
function againstPieces({ relation, ids }: Against, release: Release, locale: Locale): ShownPiece[] {
  const quantities = ids.map((id) => release.quantities.get(id)!);
  if (quantities.some((quantity) => toldText(quantity, locale) === "")) return [];
  const label = inLocale(quantities[0]!.label, locale);
  const parts = words(locale).home.against[relation].split(/\{(\d)\}/);
  // Of two numbers the second one names the unit; a rank has none.
  const bare = AGAINST[relation] === 2;
  const pieces = parts.map((part, index) => {
    const isPlace = index % 2 === 1;
    return isPlace ? { id: ids[Number(part)]!, withUnit: !bare || part === "1" } : part.replace("{label}", () => label);
  });
  const said = pieces.filter((piece) => piece !== "");
  return shownPieces({ vi: said, en: said }, release, locale);
}

/** By row of the form what it was a year before or, where that may not be compared, a quarter before. */
function beforeIn(release: Release, releases: readonly Release[], locale: Locale): Map<string, ShownPiece[][]> {
  const pairs = comparablePairs(releases).filter(({ newer }) => newer.id === release.id);
  const t = words(locale);
  const found = new Map<string, ShownPiece[][]>();
  for (const { older } of pairs) {
    const [from, to] = [readableTable(older, releases, locale), readableTable(release, releases, locale)];
    const name = t.quarterShort(older.quarter.quarter, older.quarter.year);
    for (const { newer, older: row, change } of compareTables(from, to)) {
      const quantity = row && change && older.quantities.get(row.id);
      const text = quantity ? toldText(quantity, locale) : "";
      if (text) found.set(newer.id, [[{ text: t.home.before(name, text), id: null, href: null }]]);
    }
  }
  return found;
}
