import { globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { codeOf, isVietnamese, languageReads, ROOT as root, sourceFiles as files, textsIn } from "./sources.ts";

/** Who may import whom (shared/style.md); a part always may import itself. */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  // Reads what offices send, and finds what readers look for; pure like core.
  reading: ["core"],
  search: ["core"],
  load: ["reading", "core"],
  charts: ["core"],
  i18n: ["reading", "search", "core"],
  publish: ["i18n", "reading", "search", "core", "charts"],
  // What a page shows, before Astro writes it down.
  views: ["publish", "charts", "i18n", "reading", "core"],
  // The build shows mistakes as sentences where Astro asks for the publication; charts.csv names types of chart.
  publication: ["load", "charts", "i18n", "core", "root"],
  // What the build draws and says, a script draws and says by the same functions; see "a script is small".
  browser: ["views", "search", "charts", "i18n", "core", "styles"],
  // The way of the data once more, in the reader's browser: a page starts it apart from itself.
  worker: ["load", "reading", "views", "publish", "i18n", "core"],
  components: ["views", "publish", "charts", "i18n", "core"],
  // Which pages there are, in which languages.
  routes: ["publication", "kept", "core"],
  // Which files of the last site a build takes over, and by what it knows them.
  kept: ["publication", "publish", "core"],
  "quarter-keys": ["core"],
  layouts: ["components", "views", "charts", "i18n", "core", "styles", "browser", "software"],
  pages: [
    "publication",
    "kept",
    "routes",
    "software",
    "publish",
    "reading",
    "layouts",
    "components",
    "views",
    "charts",
    "i18n",
    "core",
    "browser",
    "styles",
  ],
  // Asks Git which commit this is.
  software: ["core", "git", "root"],
  git: [],
  // Besides the publication, scripts read what offices send.
  scripts: [
    "publication",
    "kept",
    "quarter-keys",
    "software",
    "git",
    "load",
    "reading",
    "views",
    "publish",
    "i18n",
    "core",
    "root",
    "dev",
  ],
  // Only while an editor works; no page imports it.
  dev: ["publication", "load", "views", "i18n", "core", "root"],
  middleware: ["publish"],
  env: [],
  root: [],
  styles: [],
};
const CORE_PACKAGES = ["big.js", "zod", "jsonc-parser", "yaml", "fastest-levenshtein", "github-slugger", "porter2"];

interface Import {
  from: string;
  /** The path of a file of the project, or the name of a package. */
  to: string;
}

function importsOf(file: string): Import[] {
  const specifiers = [
    ...codeOf(file).matchAll(/^\s*(?:import|export)\s[^;"']*?from\s*["']([^"']+)["']/gm),
    ...codeOf(file).matchAll(/^\s*import\s*["']([^"']+)["']/gm),
    ...codeOf(file).matchAll(/\bimport\(\s*["']([^"']+)["']/g),
  ].map((match) => match[1]!);
  return specifiers.map((to) => ({ from: file, to: to.startsWith(".") ? resolved(file, to) : to }));
}

function resolved(file: string, specifier: string): string {
  const path = join(root, dirname(file), specifier.replace(/\?.*$/, ""));
  return relative(root, path).replaceAll("\\", "/");
}

/** `src/core/parse/table.ts` -> `core`, `scripts/build.ts` -> `scripts`, `src/publication.ts` -> `publication`. */
function partOf(file: string): string {
  const [top, next = ""] = file.split("/");
  return top === "src" ? next.replace(/(\.d)?\.\w+$/, "") : top!;
}

const isProjectFile = (path: string) => /^(src|scripts)\//.test(path);
const imports = files.flatMap(importsOf);

describe("the parts of the project", () => {
  test("imports are found at all", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports).toContainEqual({ from: "src/core/assemble.ts", to: "src/core/mistake.ts" });
    expect(imports).toContainEqual({ from: "src/load/csv.ts", to: "papaparse" });
    expect(imports).toContainEqual({ from: "src/components/So.astro", to: "src/core/quantity.ts" });
    expect(imports).toContainEqual({ from: "scripts/check.ts", to: "src/publication.ts" });
  });

  test("nothing that is published is made from the version of the software or the clock", () => {
    const published = files.filter((file) => file.startsWith("src/publish/"));
    const named = imports.filter(({ from, to }) => published.includes(from) && /software|package\.json/.test(to));
    expect(named).toEqual([]);
    const clock = published.filter((file) => /Date\.now|new Date\(\)|process\.env/.test(codeOf(file)));
    expect(clock).toEqual([]);
  });

  test("every part has a rule", () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in ALLOWED))).toEqual([]);
  });

  test("nobody imports against the direction of the data", () => {
    const wrong = imports
      .filter(({ to }) => isProjectFile(to))
      .filter(({ from, to }) => partOf(to) !== partOf(from) && !ALLOWED[partOf(from)]?.includes(partOf(to)));
    expect(wrong).toEqual([]);
  });

  test("a relative import names a file that is there, with its suffix", () => {
    const known = new Set(globSync("{src,scripts}/**/*.*", { cwd: root }).map((file) => file.replaceAll("\\", "/")));
    const relativeOnes = imports.filter(
      ({ to }) => to.includes("/") && /^(src|scripts|data|content|tests|\.\.)\//.test(to),
    );
    expect(relativeOnes.filter(({ to }) => !known.has(to))).toEqual([]);
  });

  test("there are no cycles", () => {
    expect(cycles(imports)).toEqual([]);
    const circle = [
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
      ["c", "d"],
    ].map(([from, to]) => ({ from: from!, to: to! }));
    expect(cycles(circle)).toEqual(["a -> b -> c -> a"]);
  });
});

describe("core, reading and search are pure", () => {
  const PURE = ["core", "reading", "search"];
  const core = files.filter((file) => PURE.includes(partOf(file)));

  test("they import a few packages, nothing of Node, Astro or the browser", () => {
    const outside = imports.filter(({ from, to }) => PURE.includes(partOf(from)) && !isProjectFile(to));
    expect(outside.filter(({ to }) => !CORE_PACKAGES.includes(to))).toEqual([]);
    expect(outside.map(({ to }) => to)).toContain("big.js");
  });

  test.each(["document", "window", "process", "globalThis", "console", "fetch", "Date.now", "Math.random", "Buffer"])(
    "they do not touch %s",
    (name) => {
      const touches = new RegExp(`(?<![./\\w"'\`-])${name.replace(".", "\\.")}(?=\\.\\w|\\(|\\[)`);
      expect(`${name}.x`).toMatch(touches);
      const declares = new RegExp(`(const|let|\\(|,|\\[|\\{)\\s*${name}\\b`);
      const touching = core.filter((file) => touches.test(codeOf(file)) && !declares.test(codeOf(file)));
      expect(touching).toEqual([]);
    },
  );
});

describe("a script is small", () => {
  /** All that a file needs, itself included. */
  const needs = (file: string, seen = new Set<string>()): Set<string> => {
    if (!seen.has(file)) for (const { to } of imports.filter(({ from }) => from === file)) needs(to, seen.add(file));
    return seen.add(file);
  };

  test("it never needs the texts of all pages, zod or what reads files", () => {
    expect(needs("src/i18n/format.ts")).toContain("src/i18n/words.ts");
    for (const script of files.filter((file) => partOf(file) === "browser"))
      for (const heavy of ["src/i18n/words.ts", "zod", "node:fs"]) expect(needs(script), script).not.toContain(heavy);
  });

  test("a quarter is made from its report by what runs in a browser as well", () => {
    const needed = [...needs("src/publish/quarter-from-report.ts")];
    expect(needed).toContain("src/publish/new-quarter.ts");
    expect(needed.filter((name) => name.startsWith("node:"))).toEqual([]);
  });

  test("of the words it needs those of a comparison alone", () => {
    const scripts = files.filter((file) => partOf(file) === "browser");
    const needed = new Set(scripts.flatMap((script) => [...needs(script)]));
    const namespaces = [...needed]
      .filter((file) => /^src\/i18n\/(vi|en)\//.test(file))
      .map((file) => file.split("/")[3]);
    expect(new Set(namespaces)).toEqual(new Set(["comparison.ts", "quarter.ts"]));
  });
});

describe("words have one home", () => {
  /** All but the words themselves. */
  const others = files.filter((file) => !/^src\/i18n\/(vi|en)\//.test(file));
  const isIn = (file: string, places: Record<string, string>) =>
    Object.keys(places).some((place) => file === place || file.startsWith(`${place}/`));

  /** Places that have Vietnamese of their own, and why. */
  const VIETNAMESE: Record<string, string> = {
    "scripts/setup.mjs": "runs before anything is installed and can import no TypeScript",
    "scripts/fonts.ts": "the letters that the type of the pages has",
    "scripts/machine-node.mjs": "the same",
    "src/charts/types": "a type of chart comes with its sentence in both languages",
    "src/core/check/hints.ts": "what new-quarter writes into a file and the check finds there",
    "src/core/fold.ts": "the letter đ, which is d with no accent to drop",
    "src/core/letters.ts": "the letters of encodings of before Unicode, and those that look like Vietnamese ones",
    "src/core/named-days.ts": "the words by which a note of the office says of which day its number is",
    "src/core/parse/names.ts": "the words that a cell may say instead of a code",
    "src/core/word.ts": "the same letter",
    "src/reading": "the words by which the office's documents are recognised",
    "src/search": "the words that a query may leave out",
  };
  /** Places that take one language of a text by themselves, and why. */
  const ONE_LANGUAGE: Record<string, string> = {
    "src/core/unit.ts": "asPrinted: forms are printed in Vietnamese",
    "src/i18n/locale.ts": "inLocale: what is not translated yet is Vietnamese",
    "src/i18n/words.ts": "gathers the words of both languages",
    "src/i18n/comparison-words.ts": "the same for the scripts of the comparison",
    "src/i18n/check-words.ts": "takes from both languages the words that a worker loads",
    "src/publish/columns.ts": "label_vi and label_en are columns by contract",
    "src/publish/datasets": "label_vi and label_en are columns by contract",
  };

  test("nothing else has a text with Vietnamese letters", () => {
    expect(["Đã ghi", "ca\u0302u", "Ủy ban"].map(isVietnamese)).toEqual([true, true, true]);
    expect(["Report 2025 − 1 ÷ 2", "“…” · ≥"].map(isVietnamese)).toEqual([false, false]);
    expect(textsIn("src/core/check/hints.ts").filter(isVietnamese)).toEqual(["CẦN VIẾT:"]);
    const wrong = others
      .filter((file) => !isIn(file, VIETNAMESE))
      .flatMap((file) =>
        textsIn(file)
          .filter(isVietnamese)
          .map((text) => `${file}: ${text}`),
      );
    expect(wrong).toEqual([]);
  });

  test("nothing else takes one language by itself", () => {
    expect(languageReads("src/core/unit.ts")).toEqual(["label.vi"]);
    expect(languageReads("src/i18n/comparison-words.ts")).toHaveLength(4);
    const wrong = others
      .filter((file) => !isIn(file, ONE_LANGUAGE))
      .flatMap((file) => languageReads(file).map((read) => `${file}: ${read}`));
    expect(wrong).toEqual([]);
  });

  test("every exception is needed", () => {
    const needed = (places: Record<string, string>, has: (file: string) => boolean) =>
      Object.keys(places).filter((place) => !others.some((file) => isIn(file, { [place]: "" }) && has(file)));
    expect(needed(VIETNAMESE, (file) => textsIn(file).some(isVietnamese))).toEqual([]);
    expect(needed(ONE_LANGUAGE, (file) => languageReads(file).length > 0)).toEqual([]);
  });
});

/** The circles of a graph of imports, each named from its first file. */
function cycles(edges: readonly Import[]): string[] {
  const next = new Map<string, Import[]>();
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
