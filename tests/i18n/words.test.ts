import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/core/address.ts";
import { words as checkWords } from "../../src/i18n/check-words.ts";
import { en } from "../../src/i18n/en/index.ts";
import { vi } from "../../src/i18n/vi/index.ts";
import { codeOf } from "../sources.ts";
import { pathsIn, usedWords } from "./word-uses.ts";

type Sentence = (...values: unknown[]) => string;
type Text = string | Sentence;

/** All texts below a namespace, by their path: `report.title`. A list of words is a language's own, and one text. */
function textsOf(words: object, path = ""): [path: string, text: Text][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const own = path ? `${path}.${key}` : key;
    if (Array.isArray(value)) return [[own, value.join()] as [string, Text]];
    return typeof value === "object" ? textsOf(value!, own) : [[own, value as Text] as [string, Text]];
  });
}

/**
 * A value that shows where it was put: as a text it is its own name in brackets, each of its properties is another
 * such value, and as a number it is 1.
 */
function marked(name: string): unknown {
  const text = `⟦${name}⟧`;
  return new Proxy(
    Object.assign(() => {}, {}),
    {
      get(_, key) {
        if (key === Symbol.toPrimitive) return (hint: string) => (hint === "number" ? 1 : text);
        const own = Reflect.get(Object(text), key) as unknown;
        return typeof own === "function" ? own.bind(text) : marked(`${name}.${String(key)}`);
      },
    },
  );
}

/** A value all of whose properties are blank. */
const blank = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => "1" : "") });

const shown = (sentence: Sentence) =>
  sentence(...Array.from({ length: sentence.length }, (_, index) => marked(String(index))));
/** What a text says, with the values that it fills in. */
const said = (text: Text) => (typeof text === "string" ? text : shown(text));
/** The places of a text that are filled in, each once. */
const filledIn = (text: Text) => [...new Set(said(text).match(/\{\w+\}|⟦[^⟧]+⟧/g))].sort();

const vietnamese = new Map(textsOf(vi));
const english = new Map(textsOf(en));

/** Texts that show a value in one language and make a word of it in the other, and why. */
const ONE_SHOWS_MORE: Record<string, string> = {
  quarterShort: "the number of a quarter is Roman in Vietnamese",
  "charts.quarterUnder": "the number of a quarter is Roman in Vietnamese",
};

describe("the words of both languages", () => {
  test("texts are found, and a value shows where it was put", () => {
    expect(vietnamese.size).toBeGreaterThan(300);
    expect(english.size).toBeGreaterThan(300);
    expect(filledIn(((count: unknown, { name }: { name: string }) => `${count} ${name}`) as Sentence)).toEqual([
      "⟦0⟧",
      "⟦1.name⟧",
    ]);
    expect(filledIn("{count} of {all}")).toEqual(["{all}", "{count}"]);
  });

  test("English has the same keys as Vietnamese", () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  test.each([...english.keys()])("%s is the same kind of text, and fills in the same values", (path) => {
    const [mine, other] = [english.get(path)!, vietnamese.get(path)!];
    expect(typeof mine).toBe(typeof other);
    if (typeof mine !== "string") expect(mine.length).toBe((other as Sentence).length);
    if (!(path in ONE_SHOWS_MORE)) expect(filledIn(mine)).toEqual(filledIn(other));
  });
});

/** Texts that say nothing, and why. */
const SILENT: Record<string, string> = {
  "qualifier.": "a number without a qualifying word",
  "document.types": "the data give the types in Vietnamese",
  "corrections.columns.value": "the value of a row is called by the name of the row",
};

describe.each([
  ["Vietnamese", vietnamese],
  ["English", english],
])("the words in %s", (_, texts) => {
  const where = (is: (text: Text) => boolean) => [...texts].filter(([, text]) => is(text)).map(([path]) => path);

  test("none is empty, with blank values neither", () => {
    const silent = where(
      (text) => said(text) === "" || (typeof text !== "string" && text(blank, blank, blank, blank) === ""),
    );
    expect(silent.filter((path) => !(path in SILENT))).toEqual([]);
  });

  test("all are composed (NFC) and spaced singly, with no space at the ends", () => {
    expect(where((text) => said(text) !== said(text).normalize("NFC"))).toEqual([]);
    expect(where((text) => / {2}|^\s|\s$/.test(said(text)))).toEqual([]);
  });

  test("none shows what only a program understands", () => {
    expect(where((text) => /undefined|NaN|\[object/.test(said(text)))).toEqual([]);
  });
});

describe("the worker that checks a report", () => {
  /** What the worker's code loads, the words apart. */
  const modulesOf = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file) || /^src\/i18n\/(vi|en)\//.test(file)) return seen;
    const imports = codeOf(seen.add(file) && file).matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gm);
    for (const [, to = ""] of imports) modulesOf(join(dirname(file), to).replaceAll("\\", "/"), seen);
    return seen;
  };

  test("has every word that its modules ask for, and no others", () => {
    const modules = [...modulesOf("src/worker/report-check.ts")];
    expect(modules.length).toBeGreaterThan(100);
    expect(modules).toContain("src/i18n/words.ts");
    const used = modules.flatMap((file) => pathsIn(codeOf(file))).map((path) => path.split(".")[0]!);
    for (const locale of LANGUAGES)
      expect(Object.keys(checkWords(locale)).sort()).toEqual([...new Set(used)].filter(Boolean).sort());
  });
});

describe("every word is used", () => {
  test("pathsIn(code) follows the names that words are given", () => {
    const code = `
      const t = words(locale).report;
      const { data, codes: c } = words("vi");
      const files = data.datasets;
      x(t.title, t.files!.name, c, files[id], { ...words(localeOf(Astro.currentLocale)).home }, codesOf("measures"));`;
    expect(new Set(pathsIn(code))).toEqual(
      new Set(["report.title", "report.files.name", "data", "codes", "data.datasets", "home", "measures"]),
    );
  });

  test("a source reads it by its path, or passes on all that stand beside it", () => {
    const used = usedWords();
    const isUsed = (path: string) =>
      path.split(".").some((__, index, keys) => used.has(keys.slice(0, index + 1).join(".")));
    expect([...vietnamese.keys()].filter((path) => !isUsed(path))).toEqual([]);
  });
});
