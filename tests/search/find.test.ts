import { describe, expect, test } from "vitest";
import type { Abbreviation } from "../../src/core/abbreviation.ts";
import { record, titlesFor } from "./memory-engine.ts";

const people = (short: string, long: string): Abbreviation => {
  return { short, long, kind: "people", language: "vi", at: { file: "", line: 1, column: 1 } };
};

describe("find(engine, query, catalogue)", () => {
  const communes = [record("xã Văn Lang"), record("xã Văn Lăng"), record("xã Văn Hán")];

  test("exact accents come first where accents were typed", async () => {
    expect((await titlesFor("xã Văn Lăng", communes))[0]).toBe("xã Văn Lăng");
    expect((await titlesFor("xã Văn Lang", communes))[0]).toBe("xã Văn Lang");
    expect((await titlesFor("XÃ VĂN LĂNG".normalize("NFD"), communes))[0]).toBe("xã Văn Lăng");
  });

  test("without accents both are found before what has less of it", async () => {
    const found = await titlesFor("xa van lang", communes);
    expect(found.slice(0, 2).toSorted()).toEqual(["xã Văn Lang", "xã Văn Lăng"]);
  });

  test("exact accents in a text come before other accents in a hundred titles", async () => {
    const others = Array.from({ length: 100 }, (_, index) => record(`Bồi dưỡng ${index}`));
    const road = record("Hạ tầng", { text: "Đường truyền", words: "Đường truyền" });
    expect((await titlesFor("đường", [...others, road]))[0]).toBe("Hạ tầng");
  });

  test("đ is found as d", async () => {
    const records = [record("Rà soát đất đai"), record("Dân cư")];
    expect(await titlesFor("dat dai", records)).toEqual(["Rà soát đất đai"]);
    expect(await titlesFor("ĐẤT ĐAI", records)).toEqual(["Rà soát đất đai"]);
  });

  test("a number is found as it is written, with or without dots", async () => {
    const records = [record("Hồ sơ", { value: "180.079 hồ sơ", names: "180.079" }), record("Điểm", { names: "88,39" })];
    for (const typed of ["180.079", "180079", "180 079"]) expect(await titlesFor(typed, records)).toEqual(["Hồ sơ"]);
    for (const typed of ["88,39", "88.39"]) expect(await titlesFor(typed, records)).toEqual(["Điểm"]);
    expect(await titlesFor("18", records)).toEqual([]);
  });

  test("a title that says just what was asked comes before one that holds more, and that before a text", async () => {
    const records = [
      record("Khác", { text: "thủ tục hành chính", words: "thủ tục hành chính" }),
      record("Danh mục thủ tục hành chính bãi bỏ của các sở"),
      record("Thủ tục hành chính"),
    ];
    expect(await titlesFor("thu tuc hanh chinh", records)).toEqual(
      [records[2], records[1], records[0]].map((r) => r!.title),
    );
  });

  test("what people say is found as the office writes it; what is written so itself comes first", async () => {
    const words = [people("giấy tờ", "hồ sơ"), people("đúng hẹn", "đúng hạn")];
    expect(await titlesFor("giay to dung hen", [record("Hồ sơ đúng hạn"), record("Biên chế")], words)).toEqual([
      "Hồ sơ đúng hạn",
    ]);
    const both = [record("Hồ sơ"), record("Giấy tờ tùy thân")];
    expect((await titlesFor("giấy tờ", both, words))[0]).toBe("Giấy tờ tùy thân");
  });

  test("a last word that is half typed finds what it begins", async () => {
    expect(await titlesFor("thanh toa", [record("Thanh toán trực tuyến")])).toEqual(["Thanh toán trực tuyến"]);
  });

  test("nothing is found for nothing, for unknown words, and in no records", async () => {
    expect(await titlesFor("", communes)).toEqual([]);
    expect(await titlesFor("…", communes)).toEqual([]);
    expect(await titlesFor("zzz", communes)).toEqual([]);
    expect(await titlesFor("xã", [])).toEqual([]);
  });
});
