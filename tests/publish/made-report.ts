import { parseProseExceptions } from "../../src/core/parse/prose-exceptions.ts";
import { readQuarter } from "../../src/core/quarter.ts";
import { loadSource, readFolder } from "../../src/load/folder.ts";
import { readPlainText } from "../../src/load/office/plain-text.ts";
import { lastQuarter } from "../../src/publication.ts";
import { quarterFromReport } from "../../src/publish/quarter-from-report.ts";
import type { ReportDocument } from "../../src/reading/report/document.ts";
import { readReport } from "../../src/reading/report/read-report.ts";
import { FROZEN } from "../frozen.ts";
import type { Files } from "../load/fixture.ts";
import { knowledge, read } from "../reading/report/figures.ts";
import { release, sourceText, vocabulary } from "../reading/report/source.ts";

export const frozen: Files = readFolder(FROZEN);
const { source } = loadSource(frozen);
const exceptions = parseProseExceptions(source.grids.get("data/prose-exceptions.csv")!, () => {});
const known = { form: release.form, ...vocabulary, exceptions };
export const quarter = readQuarter("2025-q4")!;

/** What the made report says otherwise than the one of the third quarter. */
const CHANGES: readonly (readonly [string, string])[] = [
  ["quý III năm 2025", "quý IV năm 2025"],
  ["Trong quý III, ", "Trong quý IV, "],
  ["15/BC-UBND", "22/BC-UBND"],
  // The days up to which it counts, and its own.
  ...["15", "03", "07", "10", "19"].map((day) => [`${day}/9/2025`, `${day}/12/2025`] as const),
  // A number has another value; one is gone with its words; two are new, in a sentence that cites a new document.
  ["67 tin, bài", "71 tin, bài"],
  ["đăng tải 32 tin, bài, văn bản", "đăng tải tin, bài, văn bản"],
  [
    "Các cơ quan, đơn vị, địa phương đã chủ động xây dựng kế hoạch tự kiểm tra",
    "Thực hiện Kế hoạch số 210/KH-UBND ngày 05/11/2025 của UBND tỉnh về khảo sát bản đồ địa chính; đã mở 12 lớp cho 345 người. Các cơ quan, đơn vị, địa phương đã chủ động xây dựng kế hoạch tự kiểm tra",
  ],
];

/** The report of a fourth quarter, made from the real one. */
export const madeText = CHANGES.reduce((text, [from, to]) => {
  if (!text.includes(from)) throw new Error(`The report does not say ${from}`);
  return text.replaceAll(from, to);
}, sourceText);

/** The folder of the fourth quarter that a report makes. */
export function made(document: ReportDocument = readPlainText(madeText), verbatim = false) {
  return quarterFromReport(read(document), known, quarter, lastQuarter(frozen, quarter), { verbatim }, "vi");
}

/** The same where no quarter came before. */
export function madeFirst(document: ReportDocument, verbatim = false) {
  const reading = readReport(document, { ...knowledge, previous: null });
  return quarterFromReport(reading, known, quarter, undefined, { verbatim }, "vi");
}

/** The frozen publication with a quarter's files beside. */
export function laid(files: ReadonlyMap<string, string>): Files {
  return new Map([...frozen, ...[...files].map(([path, text]) => [path, Buffer.from(text)] as const)]);
}
