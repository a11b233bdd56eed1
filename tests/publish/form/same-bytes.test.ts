import { unzipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { findingsDocx } from "../../../src/publish/form/findings-docx.ts";
import { formDocx } from "../../../src/publish/form/docx.ts";
import type { FormRow } from "../../../src/publish/form/rows.ts";
import { formXlsx } from "../../../src/publish/form/xlsx.ts";

const rows: FormRow[] = [
  { kind: "area", text: "I. Khu vực" },
  { kind: "row", code: "1", label: "Số văn bản", unit: "văn bản", value: "01", note: "<&>", strong: false },
] as FormRow[];
const card = { code: "I.1", label: "Một", reason: "Vì", lines: [], notes: [] };
const findings = {
  title: "Kết quả",
  lead: ["Một"],
  findings: "Chỗ không khớp",
  groups: [{ title: "Nhóm", meaning: "Nghĩa", cards: [card] }],
  lists: [{ title: "Khác", items: ["một", "hai"] }],
};

describe("a form or the findings as a file are the same bytes, whenever they are made", () => {
  afterEach(() => void vi.useRealTimers());

  test.each([
    ["formDocx", () => formDocx("Biểu", rows)],
    ["formXlsx", () => formXlsx(rows)],
    ["findingsDocx", () => findingsDocx(findings)],
  ])("%s", async (_, make) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-01-02T03:04:05Z") });
    const first = await make();
    vi.setSystemTime(new Date("2032-02-03T04:05:06Z"));
    const second = await make();
    expect(Object.keys(unzipSync(first)).length).toBeGreaterThan(5);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
