import { expect, test } from "vitest";
import type { Publisher } from "../../../src/core/publisher.ts";
import { warningLine } from "../../../src/i18n/warnings.ts";
import { assembleFiles, baseFiles } from "../../load/fixture.ts";

const file = "data/publisher.json";
const NOBODY: Publisher["contact"] = { name: { vi: "", en: "" }, url: "", email: "" };
const NAMED = { vi: "Văn phòng", en: "" };
const written: Publisher = {
  ...(JSON.parse(new TextDecoder().decode(baseFiles.get(file))) as Publisher),
  contact: { ...NOBODY, name: NAMED, email: "bao-loi@example.org" },
};

const assembled = (publisher: Partial<Publisher>) =>
  assembleFiles(new Map([...baseFiles, [file, Buffer.from(JSON.stringify(publisher))]]));
const warned = (publisher: Partial<Publisher>) =>
  assembled(publisher).warnings.filter(({ code }) => code.startsWith("publisher-"));

test("a publisher with an id and the code of its province is known by them, and nothing is asked", () => {
  expect(assembled(written).publication!.publisher).toMatchObject({ id: "bo-mau", refArea: "99" });
  expect(warned(written)).toEqual([]);
});

test("a file of before there was either is read: names stand in, and the lines to add are said", () => {
  const old: Partial<typeof written> = { ...written };
  delete old.id;
  delete old.refArea;
  expect(assembled(old).mistakes).toEqual([]);
  expect(assembled(old).publication!.publisher).toMatchObject({ id: "bo-mau-thu", refArea: "tinh-mau" });
  expect(warned(old).map(({ code }) => code)).toEqual(["publisher-id", "publisher-area"]);
  expect(warningLine(warned(old)[0]!, "en")).toBe(
    'data/publisher.json:1:1  "id" is missing, so that identifiers are made from the name of the site and all change with it. Add the line: "id": "bo-mau-thu",',
  );
  expect(warningLine(warned(old)[1]!, "vi")).toContain("cột ref_area ghi “tinh-mau”");
});

test("a code that lost its zero and an id with a space are mistakes that say what to write", () => {
  const wrong = assembled({ ...written, refArea: "4", id: "Bộ mẫu" }).mistakes;
  expect(wrong.map(({ code, write }) => [code, write])).toEqual([
    ["json-value", "cchc-mo"],
    ["json-value", "19"],
  ]);
});

test.each([
  ["nobody", NOBODY],
  ["a name without a way to it", { ...NOBODY, name: NAMED }],
  ["an address without a name", { ...NOBODY, email: "bao-loi@example.org" }],
])("a contact that is %s is asked for, at its place, and stops nothing", (_, contact) => {
  expect(assembled({ ...written, contact }).mistakes).toEqual([]);
  const text = JSON.stringify({ ...written, contact });
  expect(warned({ ...written, contact })).toMatchObject([
    { code: "publisher-contact", file, line: 1, column: text.indexOf('"contact":') + '"contact":'.length + 1 },
  ]);
});

test.each([
  ["email", { email: "bao-loi@example.org" }],
  ["page", { url: "https://example.org/bao-loi" }],
])("a named contact with an %s is enough", (_, way) => {
  expect(warned({ ...written, contact: { ...NOBODY, name: NAMED, ...way } })).toEqual([]);
});

test("a site that does not know its address is told what it has not, at its place", () => {
  const nowhere = { ...written, baseUrl: "" };
  expect(assembled(nowhere).mistakes).toEqual([]);
  const [warning, ...others] = warned(nowhere);
  expect(others).toEqual([]);
  const column = JSON.stringify(nowhere).indexOf('"baseUrl":') + '"baseUrl":'.length + 1;
  expect(warning).toMatchObject({ code: "publisher-address", file, line: 1, column });
  for (const lost of ["canonical", "hình khi chia sẻ", "tin Atom", "lời trích dẫn", '"baseUrl"'])
    expect(warningLine(warning!, "vi")).toContain(lost);
});
