import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFiles, LETTERS } from "../../scripts/fonts.ts";

const FOLDER = "src/styles/fonts";

test("the files of the type are those that `npm run fonts` makes", async () => {
  const made = await fontFiles();
  expect(readdirSync(FOLDER).sort()).toEqual([...made.keys()].sort());
  for (const [name, bytes] of made) expect(Buffer.compare(readFileSync(`${FOLDER}/${name}`), bytes), name).toBe(0);
});

test("its letters are all of Vietnamese, large and small, each as one", () => {
  // "Năm 2025: Thủ tướng, nghị định, Ủy ban, quyền lợi, ý kiến, huyện" and the alphabet's rarer ones.
  for (const letter of "ĂăÂâĐđÊêÔôƠơƯưỲỵẴẵẶặỖỗỠỡỮữỷỸ") expect(LETTERS).toContain(letter);
  // Twelve vowels with six tones each, and đ: 73, in two sizes; A to Z without tones are ASCII's.
  const vietnamese = [...new Set(LETTERS)].filter((letter) => /\p{L}/u.test(letter) && letter > "\u007f");
  expect(vietnamese).toHaveLength(2 * (73 - 6));
  expect(LETTERS).toBe(LETTERS.normalize("NFC"));
});
