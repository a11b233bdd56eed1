import type { LeftKind } from "./leftovers.ts";
import { isOn } from "./word-names.ts";
import { isShaded, isSwitchedOn, type Style, type Styles, runProperties } from "./word-styles.ts";
import { childOf, type XmlElement } from "./xml.ts";

/** What stands around a run. */
export interface Around {
  paragraph: Style;
  /** null outside of tables. */
  table: Style | null;
  /** Something behind the text has a colour: white letters can be read. */
  isShaded: boolean;
}

/** How a run looks, by itself and by all styles that are on it. */
export interface Look {
  /** Why it is not to be read; null where it is. */
  left: LeftKind | null;
  isStrong: boolean;
  /** How it is raised above the line, as a small sign or moved, or lowered below it. */
  raised: "superscript" | "moved" | "lowered" | null;
  /** The font of plain letters, in small letters; "" where none is named. */
  font: string;
}

const WHITE = /^f[b-f]f[b-f]f[b-f]$/i;
/** Half-points: what is smaller is a dot on paper. */
const LEAST_SIZE = 4;

/** @param run a `w:r`, `m:r` or paragraph properties */
export function lookOf(run: XmlElement, { paragraph, table, isShaded: isFilled }: Around, styles: Styles): Look {
  const properties = childOf(run, "w:rPr");
  const own = runProperties(properties);
  const character = own.get("w:rStyle")?.attributes["w:val"];
  const layers = [
    ...(table ? [table.run] : []),
    paragraph.run,
    ...(character === undefined ? [] : [styles.of(character, "character").run]),
  ];
  const isSet = (name: string) => isSwitchedOn(name, own, layers, styles.defaults);
  const last = (name: string) => [styles.defaults, ...layers, own].findLast((one) => one.has(name))?.get(name);
  const value = (name: string) => last(name)?.attributes["w:val"] ?? "";
  const isHidden =
    isSet("w:vanish") ||
    isOn(last("w:specVanish")) ||
    (WHITE.test(value("w:color")) && !isFilled && !(properties && isShaded(properties))) ||
    (value("w:sz") !== "" && Number(value("w:sz")) <= LEAST_SIZE);
  const isCrossedOut = isSet("w:strike") || isOn(last("w:dstrike"));
  return {
    left: isHidden ? "hidden" : isCrossedOut ? "crossed-out" : null,
    isStrong: isSet("w:b") || (!own.has("w:b") && isOn(own.get("w:i"))),
    raised: raisedBy(value("w:vertAlign"), value("w:position")),
    font: (last("w:rFonts")?.attributes["w:ascii"] ?? "").toLowerCase(),
  };
}

function raisedBy(align: string, position: string): Look["raised"] {
  if (align === "superscript") return "superscript";
  const points = Number(position.replace(/pt$/, ""));
  if (align === "subscript" || points < 0) return "lowered";
  return points > 0 ? "moved" : null;
}
