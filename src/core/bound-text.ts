/** A part of a text: words, a number by its id, or how far the sides of a finding are apart. */
export type TextPiece = string | { id: string; withUnit: boolean } | { finding: string };

/** A text in both languages whose numbers come from the data; `en` is empty where it is not translated. */
export interface BoundText {
  vi: TextPiece[];
  en: TextPiece[];
}
