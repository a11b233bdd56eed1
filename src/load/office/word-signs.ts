import { hasRefused, withNamedRefused } from "../../core/character.ts";
import type { Leftovers } from "./leftovers.ts";
import type { XmlElement } from "./xml.ts";

/** Fonts whose letters are pictures. */
const PICTURE_FONT = /^(?:wingdings.*|webdings|marlett|zapf ?dingbats)$/;
/** The digits and signs that the font Symbol has where all fonts have them; Word keeps them among the private characters. */
const SYMBOLS_OWN = /[\uF020-\uF07E]/g;
const PLAIN = /^[\d., %()+/:;-]*$/;

/** A text as its font shows it; signs that are no letters are left. */
export function inFont(text: string, font: string, leftovers: Leftovers): string {
  const plain =
    font === "symbol" ? text.replace(SYMBOLS_OWN, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000)) : text;
  if (PICTURE_FONT.test(font) || (font === "symbol" && !PLAIN.test(plain))) {
    leftovers.addText("symbol", withNamedRefused(text));
    return "";
  }
  if (hasRefused(plain)) leftovers.add("odd-character", withNamedRefused(plain));
  return plain;
}

/** `w:sym`: one sign of a font. */
export function symbolOf({ attributes }: XmlElement, leftovers: Leftovers): string {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  if (Number.isNaN(code) || code > 0xffff) return "";
  return inFont(String.fromCharCode(code), (attributes["w:font"] ?? "").toLowerCase(), leftovers);
}
