import type { Position } from "../core/cell.ts";
import { hasRefused, withNamedRefused, withoutRefused } from "../core/character.ts";
import { mistakeAt, type OnMistake } from "../core/mistake.ts";

/** One for all files: making it costs as much as reading a small one. */
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Bytes -> text with LF line ends and without BOM. UTF-8, or UTF-16 with its BOM (Excel's
 * "Unicode text"); any other encoding is refused, since accents would be guessed.
 */
export function decodeText(file: string, bytes: Uint8Array, onMistake: OnMistake): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    const decoder = encoding === "utf-8" ? UTF8 : new TextDecoder(encoding, { fatal: true });
    return decoder.decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    const valid = new TextDecoder("utf-8").decode(bytes).split("�")[0]!;
    const line = valid.split("\n").length;
    onMistake(mistakeAt({ file, line, column: valid.length - valid.lastIndexOf("\n") }, "file-encoding"));
    return "";
  }
}

/** Characters that show nothing and only hurt: zero-width ones, soft hyphen, a stray BOM. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Whether cleanText would only trim a one-line part of a text: seen once for a file, not for each cell. */
export function isClean(text: string): boolean {
  return (
    ![INVISIBLE, SPACES].some((pattern) => text.search(pattern) >= 0) &&
    !hasRefused(text) &&
    text === text.normalize("NFC")
  );
}

/** Composed accents (NFC), plain spaces, no invisible characters, one line, trimmed; characters that no text may have are refused. */
export function cleanText(text: string, at: Position, onMistake: OnMistake): string {
  const clean = text
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(/\s*\n\s*/g, " ")
    .normalize("NFC")
    .trim();
  if (hasRefused(clean))
    onMistake(mistakeAt(at, "cell-control-character", withoutRefused(clean), withNamedRefused(clean)));
  return clean;
}
