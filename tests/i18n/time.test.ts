import { expect, test } from "vitest";
import { givenTime, timeText } from "../../src/i18n/time.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";

const release = readPublication(FROZEN).publication!.releases[0]!;
const spaced = (text: string) => text.replaceAll("\u00a0", " ");
const said = (id: string) => spaced(timeText(release.quantities.get(id)!, release, "vi"));

test.each([
  ["VI.1", "Số liệu đến ngày 30/8/2025"],
  ["service-index-score", "Số liệu đến ngày 15/9/2025"],
  ["dossiers-received", "Số liệu trong quý"],
  ["I.1", "Số liệu trong quý"],
  // Eight months are months: the report names no day.
  ["budget-revenue", "Số liệu từ tháng 1 đến tháng 8 năm 2025"],
  ["dossiers-received-portal", "Số liệu từ ngày 1/7/2025 đến ngày 15/9/2025"],
  ["documents-incoming", "Số liệu từ ngày 1/7/2025, báo cáo không ghi ngày cuối"],
  ["staff-assigned-before-merger", "Số liệu đến hết ngày 30/6/2025"],
  ["public-investment-paid", "Báo cáo không ghi ngày"],
  ["IV.3.2", "Báo cáo không ghi ngày"],
  ["c-disbursement-to-do", "Số liệu đến ngày 30/8/2025"],
])("timeText(%s) is what the report gives: %s", (id, text) => {
  expect(said(id)).toBe(text);
});

test("givenTime(quantity) is empty where the report gives none", () => {
  expect(givenTime(release.quantities.get("I.2")!, release, "vi")).toBe("");
});
