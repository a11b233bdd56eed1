import Big from "big.js";
import type { QuarterReview, ValueChange } from "../core/compute/review.ts";
import { formatNumber, type Locale, roundedTo } from "../core/number.ts";
import { type Quantity, quantityPath } from "../core/quantity.ts";
import { quantityText } from "./format.ts";
import { inLocale } from "./locale.ts";
import { words } from "./words.ts";
import { markdownRow, shownText } from "./markdown.ts";

/** Makes a text a link to a path of the preview. */
export type Link = (text: string, path: string) => string;

/** A table of more rows than these folds away, so that what follows it is seen. */
const UNFOLDED = 20;

/** The values that changed in a quarter, those of a new one beside last quarter's, as a table of Markdown. */
export function valueTable(
  { id: quarter, isNew, values }: Pick<QuarterReview, "id" | "isNew" | "values">,
  link: Link,
  locale: Locale,
): string {
  const { review, indicators } = words(locale);
  const { id, name, before, lastQuarter, after, thisQuarter, change } = review.columns;
  const table = [
    markdownRow(isNew ? [id, name, lastQuarter, thisQuarter, change] : [id, name, before, after, change]),
    "| --- | --- | ---: | ---: | ---: |",
    ...values.map((value) => valueRow(value, quarter, link, locale)),
  ].join("\n");
  if (values.length <= UNFOLDED) return table;
  return `<details><summary>${indicators.value}</summary>\n\n${table}\n\n</details>`;
}

function valueRow({ before, after }: ValueChange, quarter: string, link: Link, locale: Locale): string {
  const t = words(locale).review;
  const one = (after ?? before)!;
  return markdownRow([
    after ? link(shownText(one.id), quantityPath(quarter, one)) : shownText(one.id),
    shownText(inLocale(one.label, locale)),
    stated(before, locale) ?? `*${t.none}*`,
    stated(after, locale) ?? `*${t.removed}*`,
    difference(before, after, locale),
  ]);
}

/** As the office writes it; null where the number is not there at all. */
function stated(quantity: Quantity | null, locale: Locale): string | null {
  if (!quantity) return null;
  const { source } = quantity;
  const text = source.kind === "indicator" ? source.observation.stated : quantityText(quantity, locale);
  return shownText(text) || `*${words(locale).review.blank}*`;
}

/** `+1.200 (+5,3%)`; rates differ by points; "" where one of the two is no number or another unit. */
function difference(before: Quantity | null, after: Quantity | null, locale: Locale): string {
  const [old, current] = [before?.number, after?.number];
  if (!old || !current || before?.unit?.id !== after?.unit?.id) return "";
  const signed = (value: Big, decimals: number) =>
    (value.gt(0) ? "+" : "") + formatNumber(roundedTo(value, decimals), locale);
  const step = current.value.minus(old.value);
  const text = signed(step, Math.max(old.decimals, current.decimals));
  if (after?.unit?.quantity === "ratio" || after?.unit?.type === "code" || old.value.eq(0)) return text;
  return `${text} (${signed(step.div(old.value).times(100), 1)}%)`;
}
