import { codeOf, sourceFiles } from "../sources.ts";

/** Where words come from: the calls that give them. */
const CALL = String.raw`(?:words|comparisonWords)\((?:[^()]|\([^()]*\))*\)`;
const CHAIN = String.raw`(?:[?!]?\.\w+)*`;

/**
 * The paths of words that the sources read: `report.title`. A path that goes no further is used as a whole: passed on,
 * spread or asked for by a code (`outcome[code]`).
 */
export function usedWords(): Set<string> {
  const files = sourceFiles.filter((file) => !/^src\/i18n\/(vi|en)\//.test(file));
  return new Set(files.flatMap((file) => pathsIn(codeOf(file))));
}

/** The paths that one source reads, through the names that it gives to words: `const t = words(locale).report`. */
export function pathsIn(code: string): string[] {
  const names = new Map<string, Set<string>>();
  const found: string[] = [];
  // A name may be given to what another name stands for; two rounds reach it.
  for (let round = 0; round < 2; round++) for (const given of givenNames(code, names)) found.push(...given);
  const plain = withoutGivenNames(code);
  for (const [, root = "", chain = ""] of plain.matchAll(
    new RegExp(`(?:\\.\\.\\.|(?<![\\w.]))(${CALL}|\\w+)(${CHAIN})`, "g"),
  ))
    found.push(...pathsFrom(root, chain, names));
  // A list of codes is asked for by its name (publish/codes.ts).
  return [...found, ...[...code.matchAll(/codesOf\("(\w+)"/g)].map(([, list = ""]) => list)];
}

const GIVEN = new RegExp(String.raw`(?:const|,) (\w+|\{[^{}]*\}) = (${CALL}|\w+)(${CHAIN})(?=[;\n])`, "g");

/** Fills in what each name stands for; gives the paths that are taken by `const { title } = …`. */
function givenNames(code: string, names: Map<string, Set<string>>): string[][] {
  return [...code.matchAll(GIVEN)].map(([, target = "", root = "", chain = ""]) => {
    const paths = pathsFrom(root, chain, names);
    const give = (name: string, some: string[]) => {
      if (some.length > 0) names.set(name, new Set([...(names.get(name) ?? []), ...some]));
    };
    if (!target.startsWith("{")) {
      give(target, paths);
      return [];
    }
    const parts = target.matchAll(/(\w+)(?:: (\w+))?/g);
    return [...parts].flatMap(([, key = "", name = key]) => {
      const own = paths.map((path) => joined(path, key));
      give(name, own);
      return own;
    });
  });
}

/** What remains to be read where a name is only given, not used. */
function withoutGivenNames(code: string): string {
  return code.replace(GIVEN, "");
}

function pathsFrom(root: string, chain: string, names: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const starts = root.includes("(") ? [""] : [...(names.get(root) ?? [])];
  const rest = chain.replace(/[?!]/g, "").slice(1);
  return starts.map((start) => joined(start, rest));
}

const joined = (...parts: string[]) => parts.filter(Boolean).join(".");
