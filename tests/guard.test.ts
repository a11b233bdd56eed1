import { cpSync, createReadStream, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { readPublication } from "../src/publication.ts";
import { FROZEN } from "./frozen.ts";
import { run } from "./scripts/run.ts";

const REFUSED = "it must read tests/frozen";
const publisher = join(import.meta.dirname, "../data/publisher.json");

describe("a test of code that reads what is published today fails", () => {
  test.each([
    ["by a path from here", () => readFileSync("data/publisher.json")],
    ["by a whole path", () => readFileSync(publisher)],
    ["by an address", () => readFileSync(pathToFileURL(publisher))],
    ["by a way round", () => readFileSync("tests/../data/publisher.json")],
    ["by a list of a folder", () => readdirSync("content/reports")],
    ["by a copy", () => cpSync("data", join(FROZEN, "never"), { recursive: true })],
    ["by a stream", () => createReadStream("data/publisher.json")],
    ["from the built site", () => readFileSync("dist/index.html")],
    ["through the project's own reader", () => readPublication(".")],
  ])("%s", (_, read) => expect(read).toThrow(REFUSED));

  test("by a promise", () => expect(async () => readFile("data/publisher.json")).rejects.toThrow(REFUSED));

  test("in a command that it starts", () => {
    const { code, text } = run("check", "--root", ".");
    expect(code).toBe(1);
    expect(text).toContain(REFUSED);
  });
});

test("the frozen publication may be read, and so may data of a test's own", () => {
  expect(readFileSync(`${FROZEN}/data/publisher.json`, "utf8")).toContain("Thái Nguyên");
  expect(run("check", "--root", "tests/fixtures/base").code).toBe(0);
});
