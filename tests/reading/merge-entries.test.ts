import { describe, expect, test } from "vitest";
import { mergedEntries } from "../../src/reading/merge-entries.ts";

const entry = (value: string, note = "", asOf?: string) => ({ value, note, ...(asOf && { asOf }) });

describe("mergedEntries(kept, read)", () => {
  test("two documents in turn, each with its own rows: both are there", () => {
    const first = new Map([
      ["I.1", entry("5")],
      ["I.2", entry("", "")],
    ]);
    const second = new Map([
      ["I.1", entry("")],
      ["I.2", entry("40%", "Ước tính")],
    ]);
    const { entries, filled, overwritten, spared } = mergedEntries(mergedEntries(new Map(), first).entries, second);
    expect([...entries]).toEqual([
      ["I.1", entry("5")],
      ["I.2", entry("40%", "Ước tính")],
    ]);
    expect(filled.map(({ id, column }) => `${id} ${column}`)).toEqual(["I.2 value", "I.2 note"]);
    expect(overwritten).toEqual([]);
    expect(spared).toEqual([{ id: "I.1", column: "value", from: "5", to: "" }]);
  });

  test("what is written over is listed with from and to, zero is a value", () => {
    const { entries, overwritten } = mergedEntries(
      new Map([["I.1", entry("5", "cũ")]]),
      new Map([["I.1", entry("0", "mới")]]),
    );
    expect(entries.get("I.1")).toEqual(entry("0", "mới"));
    expect(overwritten).toEqual([
      { id: "I.1", column: "value", from: "5", to: "0" },
      { id: "I.1", column: "note", from: "cũ", to: "mới" },
    ]);
  });

  test("rows that the document lacks stay; nothing read changes nothing", () => {
    const kept = new Map([["I.1", entry("5", "a", "2025-09-15")]]);
    expect(mergedEntries(kept, new Map())).toEqual({ entries: kept, filled: [], overwritten: [], spared: [] });
    expect(mergedEntries(kept, kept).overwritten).toEqual([]);
  });

  test("an editor's day stays with its note, and goes with another", () => {
    const kept = new Map([["I.1", entry("5", "a", "2025-09-15")]]);
    const day = (note: string, asOf?: string) =>
      mergedEntries(kept, new Map([["I.1", entry("6", note, asOf)]])).entries.get("I.1")!.asOf;
    expect(day("a")).toBe("2025-09-15");
    expect(day("")).toBe("2025-09-15");
    expect(day("b")).toBeUndefined();
    expect(day("b", "2025-09-30")).toBe("2025-09-30");
  });
});
