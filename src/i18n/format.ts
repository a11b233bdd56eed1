import { escapePattern } from "../core/escape-pattern.ts";
import { formatDate, type IsoDate } from "../core/date.ts";
import { answerOf } from "../core/observation.ts";
import { formatNumber, type Locale, type StatedNumber } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Quarter } from "../core/quarter.ts";
import { asTold } from "../core/told.ts";
import { inLocale } from "./locale.ts";
import { typeset } from "./typeset.ts";
import { words } from "./words.ts";

const NO_BREAK_SPACE = "\u00a0";

/** A number and its unit, or the unit alone. */
type Measured = Pick<Quantity, "unit"> & { number?: StatedNumber | null };

/** `hơn 600`, `126.932`; "" where nothing was reported. */
export function quantityNumber({ number, qualifier }: Quantity, locale: Locale): string {
  if (!number) return "";
  const word = words(locale).qualifier[qualifier];
  return (word ? word + NO_BREAK_SPACE : "") + formatNumber(number, locale);
}

/** A number of the narrative as the report states it, `01`; any other as it is shown without its unit. */
export function statedText(quantity: Quantity, locale: Locale): string {
  const { source } = quantity;
  return source.kind === "figure" ? source.figure.stated : quantityNumber(quantity, locale);
}

/**
 * The unit as it follows a number: `%` closes up, a word stands after a no-break space, codes and ranks have none.
 * In English one has a word of its own, `1 task`; a unit without a number is in the plural. English units are long,
 * `items of feedback and proposals`: their first word stays with the number, and a line may end behind it.
 */
export function unitSuffix({ unit, number }: Measured, locale: Locale): string {
  if (!unit || unit.type === "code" || unit.type === "rank") return "";
  const isOne = locale === "en" && number?.value.abs().eq(1);
  const label = (isOne && unit.one) || inLocale(unit.label, locale);
  if (unit.type === "percent") return label;
  return NO_BREAK_SPACE + (locale === "en" ? label : label.replaceAll(" ", NO_BREAK_SPACE));
}

/** A quantity as people read it: number and unit, or the answer of a yes-no row; "" where nothing was reported. */
export function quantityText(quantity: Quantity, locale: Locale): string {
  return (
    answerText(quantity, locale) ||
    quantityNumber(quantity, locale) + (quantity.number ? unitSuffix(quantity, locale) : "")
  );
}

/** The same as prose and charts say it: money in tỷ đồng where tables keep triệu đồng. */
export function toldText(quantity: Quantity, locale: Locale): string {
  return quantityText(asTold(quantity), locale);
}

export function toldNumber(quantity: Quantity, locale: Locale): string {
  return quantityNumber(asTold(quantity), locale);
}

/** A number of a unit that no quantity states, as prose and charts say it. */
export function toldAmount(amount: { number: StatedNumber; unit: Quantity["unit"] }, locale: Locale): string {
  const told = asTold(amount);
  return formatNumber(told.number, locale) + unitSuffix(told, locale);
}

/** The same as it stands in a citation, alone and for other programs: `hạng 1` is said to be a rank, spaces are plain. */
export function citedQuantity(quantity: Quantity, locale: Locale): string {
  const { unit, number } = quantity;
  const rank = number && unit?.type === "rank" ? `${inLocale(unit.label, locale)} ` : "";
  return plainSpaces(rank + quantityText(quantity, locale));
}

/** A text for other programs, which look for plain spaces. */
export function plainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, " ");
}

function answerText({ source }: Quantity, locale: Locale): string {
  const answer = source.kind === "indicator" ? answerOf(source.observation) : null;
  return answer ? inLocale(answer.label, locale) : "";
}

export function quarterText({ quarter, year }: Quarter, locale: Locale): string {
  return words(locale).quarter(quarter, year);
}

/** A day; where its month is a word, a line may end before the year alone. */
export function dateText(date: IsoDate, locale: Locale): string {
  return formatDate(date, locale).replace(" ", NO_BREAK_SPACE);
}

/**
 * A heading with its breaks at sensible places: beside what every text keeps on one line, words of several syllables
 * and names.
 * @param names proper names of the publication, such as the province
 */
export function headingText(text: string, names: readonly string[], locale: Locale): string {
  const { together } = words(locale).heading;
  const joined = [...together, ...names].reduce(
    (rest, words) =>
      rest.replace(new RegExp(escapePattern(words), "giu"), (found) => found.replaceAll(" ", NO_BREAK_SPACE)),
    text,
  );
  return typeset(joined, locale);
}
