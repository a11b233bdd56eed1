import { at, elementsOf, type XmlElement } from "./xml.ts";

interface Level {
  format: string;
  /** `%1.%2.` */
  text: string;
  start: number;
}

/** What Word prints before the paragraphs of its lists, one after the other. */
export interface Numbering {
  /** The number of the next paragraph of a list, `1.1.`, `-`; "" where the list prints none. */
  next: (list: string, level: number) => string;
}

/** word/numbering.xml -> the numbers that Word would print. */
export function numberingOf(root: XmlElement | null): Numbering {
  const abstract = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { levels: Map<number, Level>; key: string }>();
  const numbering = root ? at(root, "w:numbering") : undefined;
  for (const definition of numbering ? elementsOf(numbering, "w:abstractNum") : [])
    abstract.set(definition.attributes["w:abstractNumId"] ?? "", levelsOf(definition));
  for (const list of numbering ? elementsOf(numbering, "w:num") : []) {
    const key = valueOf(at(list, "w:abstractNumId")) ?? "";
    const overrides = elementsOf(list, "w:lvlOverride").flatMap((override) => {
      const start = valueOf(at(override, "w:startOverride"));
      const level = Number(override.attributes["w:ilvl"]);
      const base = abstract.get(key)?.get(level);
      return start && base ? [[level, { ...base, start: Number(start) }] as const] : [];
    });
    const levels = new Map([...(abstract.get(key) ?? []), ...overrides]);
    // Lists of one definition go on counting, unless one of them starts anew.
    const id = list.attributes["w:numId"] ?? "";
    lists.set(id, { levels, key: overrides.length > 0 ? `own ${id}` : key });
  }
  return { next: counter(lists) };
}

function counter(lists: ReadonlyMap<string, { levels: Map<number, Level>; key: string }>): Numbering["next"] {
  const counts = new Map<string, number[]>();
  return (id, level) => {
    const list = lists.get(id);
    const current = list?.levels.get(level);
    if (!list || !current) return "";
    const count = counts.get(list.key) ?? [];
    counts.set(list.key, count);
    count[level] = (count[level] ?? current.start - 1) + 1;
    count.length = level + 1;
    if (current.format === "none") return "";
    // A bullet is a letter of a symbol font: what shows is a dash or a dot.
    if (current.format === "bullet") return "-";
    return current.text.replace(/%(\d)/g, (_, place: string) => {
      const index = Number(place) - 1;
      const of = list.levels.get(index);
      return of ? written(count[index] ?? of.start, of.format) : "";
    });
  };
}

function levelsOf(definition: XmlElement): Map<number, Level> {
  return new Map(
    elementsOf(definition, "w:lvl").map((level) => [
      Number(level.attributes["w:ilvl"]),
      {
        format: valueOf(at(level, "w:numFmt")) ?? "decimal",
        text: valueOf(at(level, "w:lvlText")) ?? "",
        start: Number(valueOf(at(level, "w:start")) ?? 1),
      },
    ]),
  );
}

function written(count: number, format: string): string {
  if (format === "upperRoman") return roman(count);
  if (format === "lowerRoman") return roman(count).toLowerCase();
  if (format === "upperLetter") return letter(count);
  if (format === "lowerLetter") return letter(count).toLowerCase();
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}

function roman(count: number): string {
  const signs: [number, string][] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const [value, sign] = signs.find(([least]) => count >= least) ?? [0, ""];
  return value > 0 ? sign + roman(count - value) : "";
}

const letter = (count: number) => String.fromCharCode(64 + ((count - 1) % 26) + 1);

function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes["w:val"];
}
