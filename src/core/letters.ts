/**
 * Letters that are not what they look like: texts of before Unicode that another font made Vietnamese (TCVN3 with
 * .VnTime, VNI), UTF-8 that was read as Western, and letters of other alphabets among Latin ones.
 */
export type OddKind = "tcvn3" | "vni" | "mojibake" | "look-alike";

export interface OddLetters {
  kind: OddKind;
  /** The word that shows it. */
  read: string;
  /** That word with the right letters; "" where they cannot be known. */
  write: string;
}

/** No letter or sign of a Vietnamese text is here, but a few that stand for themselves (m², 25°, «…»). */
const SUSPECT =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u0189\u0370-\u052F\u2160-\u217F\uFF21-\uFF5A]|[\u{1D400}-\u{1D7FF}]|\p{Ll}Ã/u;

/** `á»‘`, `Ä‘`, `Æ°`, `Ã¡`: two or three bytes of UTF-8 as Western letters. A quote or dash behind `XÃ` is none. */
const MOJIBAKE =
  /á[»º][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|Ä[‘\u00A9\u00A8]|Æ[°¡¯]|Ã[\u00A1-\u00BA\u00BC-\u00BF€‚ƒ„†‡ˆ‰Š‹Œ˜™š›œžŸ]|â€[™œ˜“”¦]|\p{Ll}[ÃÄ]/u;

/** `§¬n vÞ tÝnh`: signs and Western letters inside a word; a capital of them behind a small letter is in no word at all. */
const TCVN3 = /(?<=\p{L})[¡-¦¨©ª«¬®µ¶·¸¹º¼½¾ÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ]|[¡-¦¨©¬®¶¸](?=\p{L})|§(?=[\p{Ll}¡-¾])/gu;
const TCVN3_SURELY = /\p{Ll}[ÆÇËÎÏÐÑÖ×ØÜÞ]|\p{L}[¡-¦¨©¬µ¶¸¼½¾](?=\p{Ll})/u;
const SIGN = /[¡-¾×÷]/;

/** `Ñôn vò tính`, `soá lieäu`: a vowel with the letter that stands for its marks behind it. */
const VNI = /[aeouyôö][ùøûõïäåëü]|[aeo]â|ñ(?=[aeiouyôö])/giu;
const VNI_SURELY = /[aeouôö][äø]|(?<!\p{L})ñ(?=[aeiouyôö])/iu;

/** Letters of Cyrillic and Greek that look like Latin ones, and Icelandic Ð. */
const ALIKE = /* @__PURE__ */ alikeOf(
  "ÐĐƉĐðđАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeіiјjоoрpсcуyхxѕsԁdΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv",
);

/** Each letter is followed by the one that it is taken for. A script that reads no letters drops it (`@__PURE__`). */
function alikeOf(pairs: string): Map<string, string> {
  return new Map([...pairs].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1]!] as const] : [])));
}
/** Letters of presentation: full-width, mathematical, Roman numerals in one. */
const PRESENTED = /[\u2160-\u217F\uFF21-\uFF3A\uFF41-\uFF5A]|[\u{1D400}-\u{1D7FF}]/u;
const FOREIGN =
  /[ÐƉð]|\p{Script=Cyrillic}|\p{Script=Latin}\p{Script=Greek}|\p{Script=Greek}\p{Script=Latin}|[\u2160-\u217F\uFF21-\uFF3A\uFF41-\uFF5A]|[\u{1D400}-\u{1D7FF}]/u;

/** What is odd about the letters of a text; null where nothing is. */
export function oddLettersIn(text: string): OddLetters | null {
  if (!SUSPECT.test(text)) return null;
  const old = oldLettersIn(text);
  if (old) return old;
  const foreign = FOREIGN.exec(text);
  const read = foreign && wordAt(text, foreign.index);
  return read === null ? null : { kind: "look-alike", read, write: straightened(read) };
}

function oldLettersIn(text: string): OddLetters | null {
  const found = (kind: OddKind, index: number) => ({ kind, read: wordAt(text, index), write: "" });
  const broken = MOJIBAKE.exec(text);
  if (broken) return found("mojibake", broken.index);
  const surely = TCVN3_SURELY.exec(text);
  if (surely) return found("tcvn3", surely.index);
  const vni = [...text.matchAll(VNI)];
  const tcvn3 = [...text.matchAll(TCVN3)];
  if (tcvn3.length > 1 && tcvn3.some(([letter]) => SIGN.test(letter))) return found("tcvn3", tcvn3[0]!.index);
  return vni.length > 1 || VNI_SURELY.test(text) ? found("vni", (vni[0] ?? VNI_SURELY.exec(text))!.index) : null;
}

/** The text with the Latin letters that others look like. */
export function straightened(text: string): string {
  return [...text]
    .map((letter) => ALIKE.get(letter) ?? (PRESENTED.test(letter) ? letter.normalize("NFKC") : letter))
    .join("");
}

/** The word around a place, at most so long as a sentence shows it. */
function wordAt(text: string, index: number): string {
  const start = text.lastIndexOf(" ", index) + 1;
  const end = text.indexOf(" ", index);
  return text.slice(start, end < 0 ? text.length : end).slice(0, LONGEST);
}

const LONGEST = 40;
