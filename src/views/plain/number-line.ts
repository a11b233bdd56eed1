import { indicatorSlug } from "../../core/address.ts";
import type { Locale } from "../../core/number.ts";
import { type Quantity, quantityName } from "../../core/quantity.ts";
import type { Release } from "../../core/release.ts";
import { citedQuantity, plainSpaces } from "../../i18n/format.ts";
import { inLocale } from "../../i18n/locale.ts";
import { MARK_SIGNS } from "../../i18n/mark.ts";
import { givenTime } from "../../i18n/time.ts";
import { words } from "../../i18n/words.ts";
import { knownAgainst } from "../../publish/citation.ts";

/** A number in a line: its code, what it is, its value with its unit, its day, what is known against it, and its id. */
export function numberLine(quantity: Quantity, release: Release, locale: Locale): string {
  const { id, source } = quantity;
  const code = source.kind === "indicator" ? `${id} ` : "";
  return `- ${code}${inLocale(quantityName(quantity), locale)}: ${valueText(quantity, release, locale)} #${indicatorSlug(id)}`;
}

/** `180.079 hồ sơ (số liệu trong quý). ≠ Hai chỗ nói khác nhau [end-to-end-dossiers-limit]`; a dot at its end. */
export function valueText(quantity: Quantity, release: Release, locale: Locale): string {
  const time = quantity.number ? givenTime(quantity, release, locale) : "";
  const value = citedQuantity(quantity, locale) || words(locale).plain.none;
  return plainSpaces(`${value}${time && ` (${time})`}.${against(quantity, release, locale)}`);
}

function against(quantity: Quantity, release: Release, locale: Locale): string {
  const known = knownAgainst(release, quantity);
  if (!known) return "";
  const { kind, rival, finding } = known;
  const says = [words(locale).mark.says[kind], rival && inLocale(rival, locale)];
  return ` ${MARK_SIGNS[kind]} ${says.filter(Boolean).join(", ")} [${finding}].`;
}
