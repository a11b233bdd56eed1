import { isMap, isScalar, parseDocument } from "yaml";
import type { OutlineEntry } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { textMistake } from "../text-mistake.ts";
import { nearest } from "../parse/nearest.ts";
import { positionOf, type ProseFile, type ProseNode, walk } from "../prose.ts";
import { SECTION_STATES, type Section, type SectionState, type UnwrittenSection } from "../section.ts";
import { hasHint } from "./hints.ts";

/**
 * The frontmatter of a file as texts by key; a wrong one is a mistake.
 * @param optional keys that may be left out, with the values that they may have
 */
export function frontmatterOf(
  { file, tree }: ProseFile,
  keys: readonly string[],
  onMistake: OnMistake,
  optional: Readonly<Record<string, readonly string[]>> = {},
): Record<string, string> | null {
  if (!tree) return null;
  const node = tree.children?.[0];
  const example = (wrong: string[]) => [
    "---",
    ...keys.map((key) => `${key}: …`),
    ...wrong.map((key) => `${key}: ${optional[key]!.join(" | ")}`),
    "---",
  ];
  const values = pairsOf(node);
  if (!values) {
    onMistake(mistakeAt({ file, line: 1, column: 1 }, "mdx-frontmatter", example([]).join("\n")));
    return null;
  }
  const extra = Object.keys(values).filter((key) => !keys.includes(key) && !Object.hasOwn(optional, key));
  const wrong = Object.keys(optional).filter(
    (key) => values[key] !== undefined && !optional[key]!.includes(values[key]),
  );
  if (keys.some((key) => !values[key]) || extra.length > 0 || wrong.length > 0) {
    const read = [...extra, ...wrong].join(", ") || node?.value;
    onMistake(mistakeAt({ file, line: 2, column: 1 }, "mdx-frontmatter", example(wrong).join("\n"), read));
    return null;
  }
  for (const text of Object.values(values)) {
    const mistake = textMistake(text);
    if (mistake) onMistake(mistakeAt({ file, line: 2, column: 1 }, mistake.code, mistake.write, mistake.read));
  }
  return values;
}

/** The pairs of a frontmatter; null where the node is none. */
function pairsOf(node: ProseNode | undefined): Record<string, string> | null {
  if (node?.type !== "yaml") return null;
  const plain = plainPairs(node.value ?? "");
  if (plain) return plain;
  const document = parseDocument(node.value ?? "");
  const pairs = document.errors.length === 0 && isMap(document.contents) ? document.contents.items : [];
  // Plain texts only, read as they stand: aliases, lists and numbers of YAML are nothing for editors.
  const text = (part: unknown) => (isScalar(part) ? (part.source ?? "") : "");
  return Object.fromEntries(pairs.map(({ key, value }) => [text(key), text(value)] as const));
}

/** The pairs of a frontmatter whose keys and texts YAML reads as they stand; null where it needs a YAML reader. */
function plainPairs(text: string): Record<string, string> | null {
  const pairs = text.split("\n").map((line) => /^([a-z]+): ([A-Za-z](?:[\w.-]*\w)?)$/.exec(line));
  const found = Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1]!, pair[2]!]] : [])));
  return Object.keys(found).length === pairs.length ? found : null;
}

/** The files of a quarter's narrative, by whether they are published. */
export interface Sections {
  sections: Section[];
  unwritten: UnwrittenSection[];
}

/**
 * Each leaf of the outline has one file at most. One that is written opens with what it means for a
 * resident; the report's own sentences may stand without that.
 */
export function checkSections(
  files: readonly ProseFile[],
  outline: readonly OutlineEntry[],
  onMistake: OnMistake,
): Sections {
  const leaves = outline.filter((entry) => entry.leaf).map((entry) => entry.id);
  const sections = new Map<string, Section>();
  const unwritten = new Map<string, UnwrittenSection>();
  for (const prose of files) {
    const { file, tree } = prose;
    const id = frontmatterOf(prose, ["section"], onMistake, { state: SECTION_STATES })?.section;
    if (id === undefined) continue;
    const at = { file, line: 2, column: 1 };
    const state = stateOf(prose);
    if (!leaves.includes(id)) onMistake(mistakeAt(at, "id-unknown", nearest(id, leaves), id));
    else if (sections.has(id) || unwritten.has(id)) onMistake(mistakeAt(at, "section-twice", "", id));
    else if (state === "draft") unwritten.set(id, { id, file });
    else if (tree) sections.set(id, { id, file, at, state, tree, english: null });
    if (state !== "draft") checkOpening(prose, state, onMistake);
  }
  return {
    sections: leaves.flatMap((id) => sections.get(id) ?? []),
    unwritten: leaves.flatMap((id) => unwritten.get(id) ?? []),
  };
}

/** What a file is: a hint that is left in it makes it a draft, whatever it says of itself. */
export function stateOf(prose: ProseFile): SectionState {
  if (hasHint(prose)) return "draft";
  const stated = pairsOf(prose.tree?.children?.[0])?.["state"];
  return SECTION_STATES.find((state) => state === stated) ?? SECTION_STATES[0];
}

function checkOpening(prose: ProseFile, state: Section["state"], onMistake: OnMistake): void {
  const [first, ...rest] = (prose.tree?.children ?? []).filter((node) => node.type !== "yaml");
  const at = first ? positionOf(prose.file, first) : { file: prose.file, line: 1, column: 1 };
  const says = first && walk(first).some((node) => node.type === "text" && node.value?.trim());
  const opens = first?.name === "YNghia" || (state === "verbatim" && first !== undefined);
  if (!opens || !says || rest.some((node) => node.name === "YNghia"))
    onMistake(mistakeAt(at, "prose-opening", "<YNghia>…</YNghia>", first?.name ?? ""));
}
