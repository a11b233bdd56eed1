import { mistakeAt, type OnMistake } from "../mistake.ts";
import { nearest } from "../parse/nearest.ts";
import { attribute, isComponent, positionOf, type ProseFile, walk } from "../prose.ts";

/** What the components of prose may name, by component. */
export type Referable = Readonly<Record<"So" | "Ngay" | "VanBan" | "ChiTieu", ReadonlySet<string>>>;

/**
 * Every id that prose names exists; every footnote mark has its text in the same file and the other way round.
 * @param carried ids that are carried over from the quarter before and not confirmed
 */
export function checkReferences(
  { file, tree }: ProseFile,
  known: Referable,
  carried: ReadonlySet<string>,
  onMistake: OnMistake,
): void {
  if (!tree) return;
  const marks = new Set<string>();
  const notes = new Set<string>();
  const nodes = walk(tree).filter(isComponent);
  for (const node of nodes) {
    const ids = known[node.name as keyof Referable] as ReadonlySet<string> | undefined;
    const id = attribute(node, "id");
    if (ids && id && !ids.has(id))
      onMistake(
        carried.has(id)
          ? mistakeAt(positionOf(file, node), "carried-unconfirmed", "", id)
          : mistakeAt(positionOf(file, node), "id-unknown", nearest(id, ids), id),
      );
    const number = attribute(node, "so");
    if (!number || (node.name !== "ChuThich" && node.name !== "GhiChu")) continue;
    const seen = node.name === "ChuThich" ? marks : notes;
    if (seen.has(number)) onMistake(mistakeAt(positionOf(file, node), "footnote-twice", "", number));
    seen.add(number);
  }
  for (const node of nodes) {
    const number = attribute(node, "so");
    if (number && node.name === "ChuThich" && !notes.has(number))
      onMistake(mistakeAt(positionOf(file, node), "footnote-missing", `<GhiChu so="${number}">…</GhiChu>`, number));
    if (number && node.name === "GhiChu" && !marks.has(number))
      onMistake(mistakeAt(positionOf(file, node), "footnote-missing", `<ChuThich so="${number}" />`, number));
  }
}

/** The ids that a file's components of one name refer to. */
export function referencesIn({ tree }: ProseFile, component: keyof Referable): Set<string> {
  const nodes = tree ? walk(tree).filter((node) => isComponent(node) && node.name === component) : [];
  return new Set(nodes.map((node) => attribute(node, "id") ?? ""));
}
