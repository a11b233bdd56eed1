import { isMap, isScalar, parseDocument } from "yaml";
import type { OutlineEntry } from "../form.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { nearest } from "../parse/unit-cell.ts";
import { positionOf, type ProseFile, type Section, walk } from "../prose.ts";

/** The frontmatter of a file as texts by key; a wrong one is a mistake. */
export function frontmatterOf(
  { file, tree }: ProseFile,
  keys: readonly string[],
  onMistake: OnMistake,
): Record<string, string> | null {
  const node = tree?.children?.[0];
  const example = `---\n${keys.map((key) => `${key}: …`).join("\n")}\n---`;
  if (!tree) return null;
  if (node?.type !== "yaml") {
    onMistake(mistakeAt({ file, line: 1, column: 1 }, "mdx-frontmatter", example));
    return null;
  }
  const document = parseDocument(node.value ?? "");
  const pairs = document.errors.length === 0 && isMap(document.contents) ? document.contents.items : [];
  // Plain texts only, read as they stand: aliases, lists and numbers of YAML are nothing for editors.
  const text = (part: unknown) => (isScalar(part) ? (part.source ?? "") : "");
  const values = Object.fromEntries(pairs.map(({ key, value }) => [text(key), text(value)] as const));
  const extra = Object.keys(values).filter((key) => !keys.includes(key));
  if (keys.some((key) => !values[key]) || extra.length > 0) {
    onMistake(mistakeAt({ file, line: 2, column: 1 }, "mdx-frontmatter", example, extra.join(", ") || node.value));
    return null;
  }
  return values;
}

/** Each leaf of the outline has exactly one file, which opens with what it means for a resident. */
export function checkSections(
  files: readonly ProseFile[],
  outline: readonly OutlineEntry[],
  folder: string,
  onMistake: OnMistake,
): Section[] {
  const leaves = outline.filter((entry) => entry.leaf).map((entry) => entry.id);
  const sections = new Map<string, Section>();
  // A file of no known section may be the one that a section seems to miss.
  let lost = false;
  for (const prose of files) {
    const { file } = prose;
    const id = frontmatterOf(prose, ["section"], onMistake)?.section;
    lost ||= id === undefined || !leaves.includes(id);
    if (id === undefined) continue;
    const at = { file, line: 2, column: 1 };
    if (!leaves.includes(id)) onMistake(mistakeAt(at, "id-unknown", nearest(id, leaves), id));
    else if (sections.has(id)) onMistake(mistakeAt(at, "section-twice", "", id));
    else if (prose.tree) sections.set(id, { id, file, at, tree: prose.tree });
    checkOpening(prose, onMistake);
  }
  for (const id of leaves)
    if (!sections.has(id) && !lost)
      onMistake(mistakeAt({ file: folder, line: 1, column: 1 }, "section-missing", `section: ${id}`, id));
  return leaves.flatMap((id) => sections.get(id) ?? []);
}

function checkOpening(prose: ProseFile, onMistake: OnMistake): void {
  const [first, ...rest] = (prose.tree?.children ?? []).filter((node) => node.type !== "yaml");
  const at = first ? positionOf(prose.file, first) : { file: prose.file, line: 1, column: 1 };
  const says = first && [...walk(first)].some((node) => node.type === "text" && node.value?.trim());
  if (first?.name !== "YNghia" || !says || rest.some((node) => node.name === "YNghia"))
    onMistake(mistakeAt(at, "prose-opening", "<YNghia>…</YNghia>", first?.name ?? ""));
}
