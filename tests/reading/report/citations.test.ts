import { describe, expect, test } from "vitest";
import { citationsOf } from "../../../src/reading/report/citations.ts";
import { vocabulary } from "./source.ts";

const cite = (text: string, province = "Hà Giang") =>
  citationsOf([{ place: { kind: "text", section: "I.1" }, text, marks: [], rowUnit: "" }], vocabulary, province);

describe("citationsOf(passages)", () => {
  test("type, number, day, issuer and subject", () => {
    expect(
      cite("Thực hiện Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội về sắp xếp đơn vị hành chính; họp."),
    ).toEqual([
      {
        type: "nghị quyết",
        number: "202/2025/QH15",
        date: "2025-06-12",
        issuer: "Quốc hội",
        subject: "về sắp xếp đơn vị hành chính",
        sections: ["I.1"],
        sentence:
          "Thực hiện Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội về sắp xếp đơn vị hành chính; họp.",
      },
    ]);
  });

  test("the day before its sentence, the issuer its subject, with the province's name", () => {
    const [found] = cite("Ngày 14/7/2025, Chủ tịch UBND tỉnh ban hành Kế hoạch số 06/KH-UBND về cải cách.");
    expect(found).toMatchObject({
      date: "2025-07-14",
      issuer: "Chủ tịch Ủy ban nhân dân tỉnh Hà Giang",
      subject: "về cải cách",
    });
  });

  test("the issuer by the sign where nothing says it", () => {
    expect(cite("Theo Nghị định số 118/2025/NĐ-CP và Nghị quyết số 11/NQ-HĐND.").map(({ issuer }) => issuer)).toEqual([
      "Chính phủ",
      "Hội đồng nhân dân tỉnh Hà Giang",
    ]);
  });

  test("a sign alone does not say which province it was, before provinces were merged", () => {
    const text =
      "Kể từ ngày 01/7/2025 tỉnh mới được thành lập trên cơ sở hợp nhất 02 tỉnh. Thực hiện Kế hoạch số 94/KH-UBND ngày 11/4/2025 về rà soát; Kế hoạch số 95/KH-UBND ngày 11/8/2025 về rà soát. Đã ban hành Kế hoạch số 96/KH-UBND ngày 12/4/2025 về cải cách.";
    expect(cite(text).map(({ issuer }) => issuer)).toEqual([
      "Ủy ban nhân dân tỉnh",
      "Ủy ban nhân dân tỉnh Hà Giang",
      "Ủy ban nhân dân tỉnh Hà Giang",
    ]);
  });

  test("a document that is cited twice is one, with what either place says", () => {
    const found = cite(
      "Theo Nghị quyết số 66-NQ/TW. Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị về xây dựng pháp luật.",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ date: "2025-04-30", subject: "về xây dựng pháp luật" });
  });
});
