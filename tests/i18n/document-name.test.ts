import { expect, test } from "vitest";
import type { CitedDocument } from "../../src/core/cited-document.ts";
import { documentAbout, documentName } from "../../src/i18n/document-name.ts";

test("documentName(document, locale) has a capital and the number where there is one", () => {
  const document = { type: "kế hoạch", number: "06/KH-UBND" } as CitedDocument;
  expect(documentName(document, "vi")).toBe("Kế hoạch số 06/KH-UBND");
  expect(documentName({ ...document, type: "đề án", number: "" }, "vi")).toBe("Đề án");
});

test("documentAbout(document, locale): a name is not broken by its issuer, who comes last with the day", () => {
  const of = (part: Partial<CitedDocument>) => documentAbout({ date: null, ...part } as CitedDocument, "vi");
  const assembly = { vi: "Quốc hội", en: "National Assembly" };
  const law = { type: "luật", number: "", title: { vi: "Tư pháp người chưa thành niên", en: "" }, issuer: assembly };
  expect(`${documentName(law as CitedDocument, "vi")} ${of(law)}`).toBe(
    "Luật Tư pháp người chưa thành niên (Quốc hội)",
  );
  const resolution = { title: { vi: "về sắp xếp đơn vị hành chính cấp tỉnh", en: "" }, issuer: assembly };
  expect(of({ ...resolution, date: "2025-06-12" })).toBe(
    "về sắp xếp đơn vị hành chính cấp tỉnh (Quốc hội, ngày\u00a012/6/2025)",
  );
  expect(of({ ...resolution, issuer: { vi: "", en: "" } })).toBe("về sắp xếp đơn vị hành chính cấp tỉnh");
});
