import { expect, test } from "vitest";
import type { CitedDocument } from "../../src/core/cited-document.ts";
import { documentName } from "../../src/i18n/document-name.ts";

test("documentName(document, locale) has a capital and the number where there is one", () => {
  const document = { type: "kế hoạch", number: "06/KH-UBND" } as CitedDocument;
  expect(documentName(document, "vi")).toBe("Kế hoạch số 06/KH-UBND");
  expect(documentName({ ...document, type: "đề án", number: "" }, "vi")).toBe("Đề án");
});
