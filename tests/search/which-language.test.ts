import { expect, test } from "vitest";
import { isInVietnamese } from "../../src/search/which-language.ts";

test.each([
  "hồ sơ trễ hạn",
  "ho so tre han",
  "Thái Nguyên",
  "thai nguyen",
  "Kế hoạch 06/KH-UBND",
  "nghị định 178/2024/NĐ-CP",
  "ke hoach to chuc can bo",
  "khuyến nghị",
  "xã Văn Lăng".normalize("NFD"),
])("%j asks in Vietnamese", (typed) => expect(isInVietnamese(typed)).toBe(true));

test.each([
  "late dossiers",
  "Thái Nguyên budget",
  "plan",
  "cut",
  "to do",
  "TTHC",
  "178/2024/NĐ-CP",
  "1.587",
  "VII.4.3.1",
  "e-government",
  "",
  "…",
])("%j does not", (typed) => expect(isInVietnamese(typed)).toBe(false));
