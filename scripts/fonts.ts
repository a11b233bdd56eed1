// Makes the type of the pages smaller: the letters of Vietnamese and English, without what screens of today do not need.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const FOLDER = "node_modules/@fontsource/be-vietnam-pro/files";
const VOWELS = [..."aăâeêioôơuưy"];
/** None, and the five tone marks: huyền, sắc, hỏi, ngã, nặng. */
const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("");
const SMALL = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))).join("") + "đ";

/** What the pages are written with; for anything else a browser takes a letter of the machine's own type. */
export const LETTERS = `${ASCII}${SMALL}${SMALL.toUpperCase()}\u00a0“”‘’…–—−×÷·•°§«»‹›←↑→↓≈≠≤≥½²³‰₫`;

/** The files of the type by name, each with the letters of its own that are among those above. */
export async function fontFiles(): Promise<Map<string, Uint8Array>> {
  const names = ["400", "600"].flatMap((weight) => [`latin-${weight}`, `vietnamese-${weight}`]);
  const files = names.map(async (name) => {
    const whole = readFileSync(`${FOLDER}/be-vietnam-pro-${name}-normal.woff2`);
    // Hints, two thirds of the bytes, serve screens without smoothing; of the features the pages use kerning alone.
    const options = { targetFormat: "woff2", keepFeatures: ["kern"], noLayoutClosure: true, noHinting: true } as const;
    return [`be-vietnam-pro-${name}.woff2`, new Uint8Array(await subsetFont(whole, LETTERS, options))] as const;
  });
  return new Map(await Promise.all(files));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, bytes] of await fontFiles()) writeFileSync(`src/styles/fonts/${name}`, bytes);
