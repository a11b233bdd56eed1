import type { Assembled } from "../core/assemble.ts";
import { paths } from "../core/address.ts";
import type { QuarterReview, Review, ValueChange } from "../core/compute/review.ts";
import type { Finding } from "../core/finding.ts";
import Big from "big.js";
import { formatNumber, roundedTo } from "../core/number.ts";
import type { Quantity } from "../core/quantity.ts";
import { readQuarter } from "../core/quarter.ts";
import { capitalized, quantityText, quarterText, ui } from "./format.ts";
import { mistakeLine } from "./mistakes.ts";
import { warningLine } from "./warnings.ts";

/** A comment on GitHub holds 65.536 characters. */
const LONGEST = 60_000;
const SHOWN_MISTAKES = 20;

const say = {
  title: "## Đề nghị này thay đổi gì",
  nothing: "Không có số liệu, đối chiếu hay mục nào của báo cáo thay đổi.",
  mistakes: (count: number) => `**${count} lỗi cần sửa trước khi công bố.**`,
  more: (count: number) => `… và ${count} lỗi nữa.`,
  noMistakes: "Không có lỗi.",
  warnings: (count: number) => `**${count} điều nên xem lại:**`,
  newQuarter: "quý mới",
  gone: (id: string) => `Quý ${id} không còn trên trang.`,
  values: (count: number) => `${count} số liệu thay đổi`,
  head: "| Mã | Tên | Trước | Sau | Thay đổi |\n| --- | --- | ---: | ---: | ---: |",
  blank: "*(trống)*",
  none: "*(chưa có)*",
  removed: "*(bỏ)*",
  newFindings: "Đối chiếu mới không khớp",
  goneFindings: "Đối chiếu không còn lệch",
  stated: (stated: string, computed: string) => `báo cáo nêu ${stated}, tính lại ${computed}`,
  printed: (printed: string, right: string) => `biểu in ${printed}, đúng ra là ${right}`,
  sections: "Mục được sửa",
  missing: "Dòng trước có số, nay để trống",
  files: "Tệp khác",
  preview: (link: string) => `Bản xem thử: ${link}`,
  cut: "… Còn nữa; xem đầy đủ bằng lệnh `npm run review`.",
};

/**
 * The comment for a pull request, in Markdown. The same states give the same text.
 * @param preview address of the built preview, ending with a slash; "" where there is none
 */
export function reviewText(
  review: Review,
  { mistakes, warnings }: Pick<Assembled, "mistakes" | "warnings">,
  preview = "",
): string {
  const lines = mistakes.slice(0, SHOWN_MISTAKES).map((mistake) => `- ${oneLine(mistakeLine(mistake))}`);
  const more = mistakes.length > SHOWN_MISTAKES ? [`- ${say.more(mistakes.length - SHOWN_MISTAKES)}`] : [];
  const { quarters, goneQuarters, otherFiles } = review;
  const changes = [
    ...goneQuarters.map(say.gone),
    ...quarters.map((quarter) => quarterPart(quarter, preview)),
    list(
      `#### ${say.files}`,
      otherFiles.map((file) => `\`${file}\``),
    ),
  ].filter(Boolean);
  const parts = [
    say.title,
    mistakes.length > 0 ? [say.mistakes(mistakes.length), "", ...lines, ...more].join("\n") : say.noMistakes,
    warnings.length > 0
      ? list(
          say.warnings(warnings.length),
          warnings.map((one) => oneLine(warningLine(one))),
        )
      : "",
    preview && say.preview(preview),
    ...(changes.length > 0 ? changes : [say.nothing]),
  ];
  return cut(`${parts.filter(Boolean).join("\n\n")}\n`);
}

function quarterPart(review: QuarterReview, preview: string): string {
  const { id, isNew, values, newFindings, goneFindings, sections, missing } = review;
  const link = (text: string, path: string) => (preview ? `[${text}](${preview}${path.slice(1)})` : text);
  const title = `### ${capitalized(quarterText(readQuarter(id)!))}${isNew ? ` (${say.newQuarter})` : ""}`;
  const table = [say.head, ...values.map((change) => valueRow(change, id, link))].join("\n");
  const finding = (one: Finding) => `${link(one.id, paths.finding(id, one.id))}: ${findingText(one)}`;
  return [
    title,
    values.length > 0 ? `#### ${say.values(values.length)}\n\n${folded(table, values.length)}` : "",
    list(`#### ${say.newFindings}`, newFindings.map(finding)),
    list(
      `#### ${say.goneFindings}`,
      goneFindings.map(({ id, reason }) => [id, reason.vi].filter(Boolean).join(": ")),
    ),
    list(
      `#### ${say.missing}`,
      missing.map((row) => `${link(row.id, paths.indicator(row.id))} ${row.label.vi}`),
    ),
    list(
      `#### ${say.sections}`,
      sections.map((one) => `${link(one.id, paths.section(id, one.id))} ${one.title} (\`${one.file}\`)`),
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function valueRow(
  { before, after }: ValueChange,
  quarter: string,
  link: (text: string, path: string) => string,
): string {
  const one = (after ?? before)!;
  const path = one.source.kind === "indicator" ? paths.indicator(one.id) : paths.figure(quarter, one.id);
  const cells = [
    after ? link(one.id, path) : one.id,
    one.label.vi,
    stated(before) ?? say.none,
    stated(after) ?? say.removed,
    difference(before, after),
  ];
  return `| ${cells.map((cell) => oneLine(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

/** As the office writes it; null where the number is not there at all. */
function stated(quantity: Quantity | null): string | null {
  if (!quantity) return null;
  const { source } = quantity;
  const text = source.kind === "indicator" ? source.observation.stated : quantityText(quantity);
  return text || say.blank;
}

/** `+1.200 (+5,3%)`; rates differ by points; "" where one of the two is no number or another unit. */
function difference(before: Quantity | null, after: Quantity | null): string {
  const [old, current] = [before?.number, after?.number];
  if (!old || !current || before?.unit?.id !== after?.unit?.id) return "";
  const signed = (value: Big, decimals: number) => (value.gt(0) ? "+" : "") + formatNumber(roundedTo(value, decimals));
  const step = current.value.minus(old.value);
  const text = signed(step, Math.max(old.decimals, current.decimals));
  if (after?.unit?.quantity === "ratio" || after?.unit?.type === "code" || old.value.eq(0)) return text;
  return `${text} (${signed(step.div(old.value).times(100), 1)}%)`;
}

function findingText({ stated: number, computed, print, target, reason }: Finding): string {
  if (print) return say.printed(print.printed, print.right);
  if (!number || !computed) return reason.vi;
  const outcome = say.stated(quantityText(target), formatNumber(computed));
  return `${outcome}. ${reason.vi}`;
}

function list(title: string, items: readonly string[]): string {
  return items.length > 0 ? `${title}\n\n${items.map((item) => `- ${item}`).join("\n")}` : "";
}

/** A long table folds away, so that what follows it is seen. */
function folded(table: string, rows: number): string {
  return rows > 20 ? `<details><summary>${ui().indicators.value}</summary>\n\n${table}\n\n</details>` : table;
}

/** Text for a list or a cell; a `<So>` of a sentence is shown and not taken for HTML. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replaceAll("<", "&lt;");
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const kept = text.slice(0, text.lastIndexOf("\n", LONGEST));
  return `${kept}\n\n${say.cut}\n`;
}
