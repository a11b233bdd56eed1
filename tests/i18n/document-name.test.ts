import { expect, test } from "vitest";
import type { CitedDocument } from "../../src/core/cited-document.ts";
import type { Locale } from "../../src/core/number.ts";
import { documentName, documentTitle, documentType, issuedText } from "../../src/i18n/document-name.ts";

test("documentName(document, locale) has a capital and the number where there is one", () => {
  const document = { type: "kế hoạch", number: "06/KH-UBND" } as CitedDocument;
  expect(documentName(document, "vi")).toBe("Kế hoạch số 06/KH-UBND");
  expect(documentName({ ...document, type: "đề án", number: "" }, "vi")).toBe("Đề án");
});

test('documentName(document, "en") gives the type its English name, with a capital on each word where a number makes it a name', () => {
  const of = (type: string, number = "", lower = false) => documentName({ type, number }, "en", lower);
  expect(of("công văn", "4625/BNV-CCHC")).toBe("Official Letter No. 4625/BNV-CCHC");
  expect(of("nghị quyết", "71-NQ/TW", true)).toBe("Resolution No. 71-NQ/TW");
  expect([of("quy hoạch"), of("quy hoạch", "", true)]).toEqual(["Master plan", "master plan"]);
  // A law is called by its name, inside a sentence, too.
  expect(of("Luật", "", true)).toBe("Law");
});

test("documentType(document, locale) is Vietnamese where the language has no name for it", () => {
  expect(documentType({ type: "giấy mời" }, "en")).toEqual({ text: "giấy mời", locale: "vi" });
  expect(documentName({ type: "giấy mời", number: "7/GM-UBND" }, "en")).toBe("Giấy mời No. 7/GM-UBND");
  expect(documentType({ type: "kế hoạch" }, "en")).toEqual({ text: "plan", locale: "en" });
  expect(documentType({ type: "kế hoạch" }, "vi")).toEqual({ text: "kế hoạch", locale: "vi" });
});

test("documentTitle(document, locale) and issuedText(document, locale): a name is not broken by its issuer, who comes last with the day", () => {
  const of = (part: Partial<CitedDocument>, locale: Locale = "vi") => {
    const document = { date: null, ...part } as CitedDocument;
    return documentTitle(document, locale).text + issuedText(document, locale);
  };
  const assembly = { vi: "Quốc hội", en: "National Assembly" };
  expect(of({ title: { vi: "Tư pháp người chưa thành niên", en: "" }, issuer: assembly })).toBe(
    "Tư pháp người chưa thành niên (Quốc hội)",
  );
  const title = { vi: "về sắp xếp đơn vị hành chính cấp tỉnh", en: "" };
  const resolution = { title, issuer: assembly, date: "2025-06-12" };
  expect(of(resolution)).toBe("về sắp xếp đơn vị hành chính cấp tỉnh (Quốc hội, ngày\u00a012/6/2025)");
  expect(issuedText({ issuer: assembly, date: "2025-06-12" }, "en")).toBe(
    " (National Assembly, issued on\u00a012\u00a0June 2025)",
  );
  expect(documentTitle({ title }, "en")).toEqual({ text: title.vi, locale: "vi" });
  expect(of({ title, issuer: { vi: "", en: "" } })).toBe("về sắp xếp đơn vị hành chính cấp tỉnh");
});
