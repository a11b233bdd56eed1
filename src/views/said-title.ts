import type { Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Version } from "../core/release.ts";
import { asTold } from "../core/told.ts";
import { toldNumber, toldText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { withSign } from "../i18n/mark.ts";
import { words } from "../i18n/words.ts";

/** What a chart shows, and its plain name below; the name alone where nothing is said. */
export function saidTitle(said: string, name: string): { title: string; subtitle: string } {
  return said ? { title: said, subtitle: name } : { title: name, subtitle: "" };
}

/** `40%: 10 trên 25 nhiệm vụ`; "" where a part of the rate is missing or it is the ratio of sums. */
export function shareSaid(quantities: readonly Quantity[], version: Version, locale: Locale): string {
  const [share, part, whole] = quantities as [Quantity, Quantity, Quantity];
  if (quantities.length !== 3 || !share.number || !part.number || !whole.number) return "";
  return words(locale).charts.shareOf(signed(share, version, locale), outOf(part, whole, version, locale));
}

/** `Phần lớn nhất: cấp xã, 929 trên 1.075 đơn vị`; "" where two parts are as large. */
export function largestSaid([total, ...parts]: readonly Quantity[], version: Version, locale: Locale): string {
  const [first, second] = parts.filter(({ number }) => number).sort((a, b) => b.number!.value.cmp(a.number!.value));
  if (!total?.number || !first || (second && second.number!.value.eq(first.number!.value))) return "";
  return words(locale).charts.largestOf(inLocale(first.label, locale), outOf(first, total, version, locale));
}

/** `1.845 trên 2.141 thủ tục`: a part and its whole, which are both there. */
export function outOf(part: Quantity, whole: Quantity, version: Version, locale: Locale): string {
  const isOne = asTold(part).unit === asTold(whole).unit && whole.unit?.type !== "percent";
  return words(locale).charts.outOf(signed(part, version, locale, isOne), signed(whole, version, locale));
}

/** A number as charts say it, with the sign of what is known against it. */
export function signed(quantity: Quantity, version: Version, locale: Locale, bare = false): string {
  return withSign((bare ? toldNumber : toldText)(quantity, locale), version, quantity.id);
}
