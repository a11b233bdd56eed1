import { csvRecord } from "../core/csv-rows.ts";
import type { Explanation } from "../core/explanation.ts";
import type { Finding } from "../core/finding.ts";
import type { Mistake } from "../core/mistake.ts";
import type { Locale } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import type { Release } from "../core/release.ts";
import { dateText, quantityText } from "../i18n/format.ts";
import { inLocale } from "../i18n/locale.ts";
import { sectionIn } from "../i18n/translated.ts";
import { words } from "../i18n/words.ts";
import { shownText } from "../publish/shown-text.ts";
import { sentencesOf } from "../reading/report/sentences.ts";
import { assumptionText, findingLineViews, reasonText, sizeText } from "./finding-view.ts";

/**
 * A contradiction that must be explained, in full: the numbers as a sum on paper with the line of the data that holds
 * each, the sentences that state them, what the quarter before said of it, and the row to write if that is still so.
 * @param releases latest first, mistakes or not
 * @returns lines; none for a mistake of another kind
 */
export function unexplainedLines(
  { code, file, read }: Mistake,
  releases: readonly Release[],
  locale: Locale,
): string[] {
  const quarter = /^data\/quarters\/([^/]+)\/explanations\.csv$/.exec(file)?.[1];
  if (!quarter || (code !== "explanation-missing" && code !== "carried-unconfirmed")) return [];
  const at = releases.findIndex(({ id }) => id === quarter);
  const finding = releases[at]?.findings.find(({ id }) => id === read);
  if (!finding) return [];
  const before = releases[at + 1]?.findings.find(({ id }) => id === read)?.explanation;
  const t = words(locale);
  const notes = [
    { about: t.ledger.size, text: sizeText(finding, locale) },
    { about: t.check.reason, text: reasonText(finding, locale) },
    { about: t.ledger.assumes, text: assumptionText(finding, locale) },
    ...sentencesFor(finding, releases[at]!, locale),
    { about: t.check.beforeExplained, text: before ? inLocale(before, locale) : "" },
  ];
  return [
    ...sumLines(finding, locale),
    ...notes.filter(({ text }) => text).map(({ about, text }) => `${about}: ${text}`),
    ...(before ? [t.check.again(explanationRow(read, before))] : []),
  ];
}

/** A row of explanations.csv, ready to paste. */
function explanationRow(finding: string, { vi, en }: Explanation["text"]): string {
  return csvRecord([finding, vi, en]);
}

function sumLines(finding: Finding, locale: Locale): string[] {
  const { print } = finding;
  if (print) return [`${print.printed} → ${print.right} (${sourceText(finding.target)})`];
  const lines = findingLineViews(finding, locale);
  const widest = Math.max(...lines.map(({ amount }) => amount.length));
  return lines.map(({ sign, amount, named, says, place, quantity }) => {
    const stands = quantity ? `(${[place, sourceText(quantity)].filter(Boolean).join(", ")})` : "";
    return [sign.padEnd(3), amount.padStart(widest), " ", named?.label ?? says.trim(), stands].join(" ").trimEnd();
  });
}

/** `figures.csv:12`; "" for what this site computed. */
function sourceText({ source }: Quantity): string {
  if (source.kind === "computed") return "";
  const { file, line } = source.kind === "indicator" ? source.observation.at : source.figure.at;
  return `${file.split("/").at(-1)}:${line}`;
}

/** The published sentences that state numbers of a finding, each once, under its section. */
function sentencesFor({ terms, target }: Finding, release: Release, locale: Locale): { about: string; text: string }[] {
  const t = words(locale);
  const found = new Map<string, string>();
  for (const { id, source } of [...terms.map(({ quantity }) => quantity), target]) {
    if (source.kind !== "figure" || source.figure.statedIn.kind === "form-note") continue;
    const { section } = source.figure.statedIn;
    const sentence = sentenceWith(id, section, release, locale);
    if (sentence) found.set(sentence, t.check.sentence(t.ledger.inSection(section)));
  }
  return [...found].map(([text, about]) => ({ about, text: `“${text}”` }));
}

const MARK = "\u0001";

/** The sentence of a section in which a number stands; "" where no published section states it. */
function sentenceWith(id: string, sectionId: string, release: Release, locale: Locale): string {
  const section = release.sections.find((one) => one.id === sectionId);
  if (!section) return "";
  const values = {
    quantity: (quantity: Quantity) => quantityText(quantity, locale),
    date: (date: string) => dateText(date, locale),
  };
  const text = shownText(sectionIn(section, locale).tree, release, values, locale, (of, shown) =>
    of === id ? shown + MARK : shown,
  );
  const sentence = sentencesOf(text).find((one) => one.text.includes(MARK))?.text ?? "";
  return sentence.replaceAll(MARK, "");
}
