import { expect, test } from "vitest";
import { warningLine } from "../../../src/i18n/warnings.ts";
import { assembleFiles, baseFiles, type Files, locked } from "../../load/fixture.ts";
import { changed } from "../../quarters.ts";

const quarter = "data/quarters/2031-q1";
const unlocked = (files: Files) =>
  assembleFiles(files)
    .warnings.filter(({ code }) => code === "unlocked")
    .map(({ file }) => file);

test("a quarter and its form without a lock are warned of, and once they are locked no more", () => {
  expect(unlocked(baseFiles)).toEqual(["data/forms/mau-thu/published.csv", `${quarter}/published.csv`]);
  expect(unlocked(locked(baseFiles))).toEqual([]);
});

test("a correction that is not in the lock is warned of until it is", () => {
  const relabelled = changed(locked(baseFiles), "data/forms/mau-thu/indicators.csv", "Số văn bản thử", "Số văn bản");
  const row = "id,column,from,to,date,reason_vi,reason_en\nI.1,label_vi,Số văn bản thử,Số văn bản,2031-04-02,Gọn.,\n";
  const corrected = new Map([...relabelled, ["data/forms/mau-thu/revisions.csv", Buffer.from(row)]]);
  expect(unlocked(corrected)).toEqual(["data/forms/mau-thu/published.csv"]);
  expect(unlocked(locked(corrected))).toEqual([]);
});

test("a lock that was written before a table had a column is warned of, and is no mistake", () => {
  const lock = changed(locked(baseFiles), `${quarter}/published.csv`, "place as_of note", "place note");
  expect(unlocked(lock)).toEqual([`${quarter}/published.csv`]);
});

test("a lock of the older format is warned of, and is no mistake", () => {
  const older = new Map([...baseFiles, [`${quarter}/published.csv`, Buffer.from("id,column,value\nI.1,value,12\n")]]);
  expect(unlocked(older)).toContain(`${quarter}/published.csv`);
});

test("what has a mistake is not published, and need not be locked", () => {
  expect(unlocked(changed(baseFiles, `${quarter}/indicators.csv`, "I.1,12,", "I.1,l2,"))).toEqual([]);
});

test("the warning says what to do, in both languages", () => {
  const [form] = assembleFiles(baseFiles).warnings;
  expect(warningLine(form!, "vi")).toBe(
    "data/forms/mau-thu/published.csv:1:1  mau-thu có nội dung chưa khóa, nên ai sửa sau khi công bố cũng không bị hỏi lý do. Khi trang lên mạng, chạy npm run publish-lock.",
  );
  expect(warningLine(form!, "en")).toContain("npm run publish-lock");
});
