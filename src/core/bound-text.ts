/** A part of a text: words, or a number by its id. */
export type TextPiece = string | { id: string; withUnit: boolean };

/** A text in both languages whose numbers come from the data; `en` is empty where it is not translated. */
export interface BoundText {
  vi: TextPiece[];
  en: TextPiece[];
}
