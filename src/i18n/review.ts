import type { Assembled } from "../core/assemble.ts";
import { paths } from "../core/address.ts";
import type { QuarterReview, Review } from "../core/compute/review.ts";
import type { Finding } from "../core/finding.ts";
import { formatNumber, type Locale } from "../core/number.ts";
import { readQuarter } from "../core/quarter.ts";
import { capitalized } from "./capitalized.ts";
import { quantityText, quarterText } from "./format.ts";
import { inLocale } from "./locale.ts";
import { words } from "./words.ts";
import { codeText, markdownList, shownText } from "./markdown.ts";
import { mistakeLine } from "./mistakes.ts";
import { type Link, valueTable } from "./review-values.ts";
import { warningLine } from "./warnings.ts";

/** A comment on GitHub holds 65.536 characters. */
const LONGEST = 60_000;
const SHOWN_MISTAKES = 20;
const SHOWN_WARNINGS = 50;

type Checked = Pick<Assembled, "mistakes" | "warnings">;

/**
 * The comment for a pull request, in Markdown. The same states give the same text.
 * @param preview address of the built preview, ending with a slash; "" where there is none
 */
export function reviewText(review: Review, checked: Checked, preview: string, locale: Locale): string {
  const t = words(locale).review;
  const changes = changeParts(review, preview, locale);
  const parts = [
    `## ${t.title}`,
    markdownList(
      `**${t.lostLocks}**`,
      review.lostLocks.map(({ file, lines }) => t.lostLock(codeText(file), lines)),
    ),
    ...checkParts(checked, locale),
    preview && t.preview(preview),
    ...(changes.length > 0 ? changes : [t.nothing]),
  ];
  return cut(`${parts.filter(Boolean).join("\n\n")}\n`, t.cut);
}

/** The first mistakes and all warnings, "" where there are none. */
function checkParts({ mistakes, warnings }: Checked, locale: Locale): string[] {
  const t = words(locale).review;
  const lines = mistakes.slice(0, SHOWN_MISTAKES).map((mistake) => `- ${codeText(mistakeLine(mistake, locale))}`);
  const more = mistakes.length > SHOWN_MISTAKES ? [`- ${t.moreMistakes(mistakes.length - SHOWN_MISTAKES)}`] : [];
  return [
    mistakes.length > 0 ? [`**${t.mistakes(mistakes.length)}**`, "", ...lines, ...more].join("\n") : t.noMistakes,
    markdownList(
      `**${t.warnings(warnings.length)}**`,
      warnings.slice(0, SHOWN_WARNINGS).map((one) => codeText(warningLine(one, locale))),
    ),
  ];
}

function changeParts({ quarters, goneQuarters, otherFiles }: Review, preview: string, locale: Locale): string[] {
  const t = words(locale).review;
  const files = otherFiles.map(codeText);
  return [
    ...goneQuarters.map((id) => t.goneQuarter(shownText(id))),
    ...quarters.map((quarter) => quarterPart(quarter, preview, locale)),
    markdownList(`#### ${t.files}`, files),
  ].filter(Boolean);
}

function quarterPart(review: QuarterReview, preview: string, locale: Locale): string {
  const t = words(locale).review;
  const { id, isNew, values, newFindings, goneFindings, sections, missing } = review;
  const link: Link = (text, path) => (preview ? `[${text}](${preview}${encodeURI(path.slice(1))})` : text);
  const lists: [title: string, items: string[]][] = [
    [
      t.newFindings,
      newFindings.map((one) => `${link(shownText(one.id), paths.finding(id, one.id))}: ${findingText(one, locale)}`),
    ],
    [
      t.goneFindings,
      goneFindings.map(({ id, reason }) =>
        [codeText(id), shownText(inLocale(reason, locale))].filter(Boolean).join(": "),
      ),
    ],
    [
      t.missing,
      missing.map(
        (row) => `${link(shownText(row.id), paths.indicator(row.series))} ${shownText(inLocale(row.label, locale))}`,
      ),
    ],
    [
      t.sections,
      sections.map(
        (one) =>
          `${link(shownText(one.id), one.path)} ${shownText(inLocale(one.title, locale))} (${codeText(one.file)})`,
      ),
    ],
  ];
  const valuesTitle = isNew ? t.newValues(values.length) : t.values(values.length);
  return [
    `### ${capitalized(quarterText(readQuarter(id)!, locale))}${isNew ? ` (${t.newQuarter})` : ""}`,
    values.length > 0 ? `#### ${valuesTitle}\n\n${valueTable(review, link, locale)}` : "",
    ...lists.map(([title, items]) => markdownList(`#### ${title}`, items)),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function findingText({ stated, computed, print, target, reason }: Finding, locale: Locale): string {
  const t = words(locale).review;
  const said = shownText(inLocale(reason, locale));
  if (print) return t.printed(shownText(print.printed), shownText(print.right));
  if (!stated || !computed) return said;
  const outcome = t.stated(shownText(quantityText(target, locale)), formatNumber(computed, locale));
  return `${outcome}. ${said}`;
}

/** The text up to the last line that fits; what was opened and not closed would swallow the sentence behind it. */
function cut(text: string, sentence: string): string {
  if (text.length <= LONGEST) return text;
  const kept = text.slice(0, text.lastIndexOf("\n", LONGEST));
  const open = kept.split("<details>").length - kept.split("</details>").length;
  return `${kept}\n\n${"</details>\n\n".repeat(open)}${sentence}\n`;
}
