import { describe, expect, test } from "vitest";
import { rowNames } from "../../src/core/row-name.ts";
import { readPublication } from "../../src/publication.ts";
import { FROZEN } from "../frozen.ts";

const names = (...rows: [id: string, vi: string, en?: string][]) => {
  const form = new Map(rows.map(([id, vi, en = ""]) => [id, { id, label: { vi, en } }]));
  return Object.fromEntries([...rowNames(form)].map(([id, { vi, en }]) => [id, en ? [vi, en] : vi]));
};

describe("rowNames(rows)", () => {
  test("a label of two rows, and one that another begins with, need the row above", () => {
    const found = names(
      ["I.1", "Tỷ lệ hồ sơ của các sở đúng hạn", "Rate of the departments"],
      ["I.1.1", "Tổng số hồ sơ đã giải quyết xong", "Dossiers settled"],
      ["I.2", "Tỷ lệ hồ sơ của các xã đúng hạn (lũy kế)"],
      ["I.2.1", "Tổng số hồ sơ đã giải quyết xong"],
      ["I.2.2", "Tổng số hồ sơ đã giải quyết xong đúng hạn"],
      ["I.2.3", "Tổng số hồ sơ đã giải quyết xongg hay chưa"],
    );
    expect(found).toEqual({
      "I.1": ["Tỷ lệ hồ sơ của các sở đúng hạn", "Rate of the departments"],
      "I.1.1": [
        "Tổng số hồ sơ đã giải quyết xong (Tỷ lệ hồ sơ của các sở đúng hạn)",
        "Dossiers settled (Rate of the departments)",
      ],
      "I.2": "Tỷ lệ hồ sơ của các xã đúng hạn (lũy kế)",
      "I.2.1": "Tổng số hồ sơ đã giải quyết xong (Tỷ lệ hồ sơ của các xã đúng hạn)",
      "I.2.2": "Tổng số hồ sơ đã giải quyết xong đúng hạn",
      "I.2.3": "Tổng số hồ sơ đã giải quyết xongg hay chưa",
    });
  });

  test("so does a label of four words and fewer; a row under its area has none above it", () => {
    const found = names(["I.1", "Kiểm tra"], ["I.1.1", "Số đã làm xong"], ["I.1.2", "Số sở đã làm xong"]);
    expect(found).toEqual({
      "I.1": "Kiểm tra",
      "I.1.1": "Số đã làm xong (Kiểm tra)",
      "I.1.2": "Số sở đã làm xong",
    });
  });

  test("in the ministry's form no two rows are called alike", () => {
    const { form } = readPublication(FROZEN).publication!.releases[0]!;
    const all = [...form.indicators.values()].map(({ name }) => name.vi);
    expect(new Set(all).size).toBe(all.length);
    expect(form.indicators.get("VI.1.2")!.name.vi).toBe(
      "Đã thực hiện (Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công)",
    );
    expect(form.indicators.get("I.4.1")!.name.vi).toBe("Tổng số nhiệm vụ được giao");
  });
});
