import { describe, expect, test } from "vitest";
import type { Mistake } from "../../src/core/mistake.ts";
import { parseLock } from "../../src/core/parse/revisions.ts";
import { readCsv } from "../../src/load/csv.ts";
import { readFolder } from "../../src/load/folder.ts";
import { readLock } from "../../src/load/lock.ts";
import { decodeText } from "../../src/load/text.ts";
import { FROZEN } from "../frozen.ts";

type Reader = typeof readLock;
const byCell: Reader = (file, text, onMistake) => parseLock(readCsv(file, text, onMistake), onMistake);

/** What a reader finds in a text, with the codes and places of its mistakes. */
function found(read: Reader, text: string) {
  const mistakes: Mistake[] = [];
  const lock = read("f", text, (mistake) => mistakes.push(mistake));
  return { lock, mistakes: mistakes.map(({ line, column, code }) => `${line}:${column} ${code}`).sort() };
}

const locks = [...readFolder(FROZEN)].filter(([file]) => file.endsWith("/published.csv"));
const frozen = locks.map(([file, bytes]) => ({ file, text: decodeText(file, bytes, () => {}) }));
const HEADER = "table,id,column,value,date\n";

describe("readLock(file, text, onMistake)", () => {
  test("a lock has its rows by table and id, its columns, its days and its places", () => {
    const text = `${HEADER}figures,,,value note,\nfigures,a,value,"1,5",\nfigures,a,note,"b ""c""",2031-05-02\n`;
    const { lock, mistakes } = found(readLock, text);
    expect(mistakes).toEqual([]);
    expect([...lock.columns]).toEqual([["figures", ["value", "note"]]]);
    expect(lock.lastDay).toBe("2031-05-02");
    expect(lock.rows.get("figures")!.get("a")).toEqual([
      { column: "value", value: "1,5", date: "", at: { file: "f", line: 3, column: 9, text: "a" } },
      { column: "note", value: 'b "c"', date: "2031-05-02", at: { file: "f", line: 4, column: 9, text: "a" } },
    ]);
  });

  test.each(frozen)("$file reads as it does cell by cell", ({ text }) => {
    expect(found(readLock, text)).toEqual(found(byCell, text));
  });

  const [lines] = frozen.map(({ text }) => text.split("\n").slice(0, 40));
  test.each([
    ["id,column,value\nI.1,value,12\n"],
    ["table;id;column;value;date\nfigures;a;value;1;\n"],
    [`${HEADER}figures,a,value,"1\n2",\n`],
    [`${HEADER}figures,a,value,"1"2,\n`],
    [`${HEADER}figures,a,value,=1,\n`],
    [`${HEADER}figures,a,value,-b c,\n`],
    [`${HEADER}figures,a,value, 1 ,\n`],
    [`${HEADER}figures,a,value,"1 ",\n`],
    [`${HEADER}figures,a,value,1\u00a0587,\n`],
    [`${HEADER}figures,a,value,${"ệ".normalize("NFD")},\n`],
    [`${HEADER}figures,a,value,1,\n\n,,,,\nfigures,b,value,1\n`],
    [`${HEADER}figures,a,value,1,,6\n`],
    [`${HEADER}figures,a,value,1,2 May\n`],
    [`${HEADER}figures,a,value,1,`],
    [HEADER],
    [""],
  ])("%j reads as it does cell by cell", (text) => {
    expect(found(readLock, text)).toEqual(found(byCell, text));
  });

  test("a lock with a broken line reads as it does cell by cell", () => {
    for (const broken of ['"', ",", "\u0007", "=", " ", "\n", "é"])
      for (let at = 1; at < lines!.length; at += 3) {
        const text = lines!.map((line, index) => (index === at ? `${broken}${line}${broken}` : line)).join("\n");
        expect(found(readLock, text)).toEqual(found(byCell, text));
      }
  });
});
