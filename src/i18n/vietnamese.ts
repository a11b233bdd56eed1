/** A piece of a text, and whether it is Vietnamese. */
interface Piece {
  text: string;
  isVietnamese: boolean;
}

/** What stands in quotation marks; what a colon or a bracket sets apart. */
const BOUNDS = /(“[^”]*”)|(?<=: )|(?= \()/;

/** Whether a text has a letter that Vietnamese has and English has not; most syllables of Vietnamese have one. */
export function hasVietnamese(text: string): boolean {
  return /[\u0110\u0111\u0300-\u0303\u0306\u0309\u031b\u0323]/.test(text.normalize("NFD"));
}

/**
 * An English text in pieces, cut where it says something in Vietnamese, for a page marks that with its language: what
 * it quotes, or what the data have in Vietnamese alone, `Contradiction: Hồ sơ tiếp nhận`. A name in an English sentence
 * does not make it Vietnamese.
 */
export function vietnamesePieces(text: string): Piece[] {
  const pieces = text.split(BOUNDS).filter(Boolean).map(pieceOf);
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last?.isVietnamese !== piece.isVietnamese) return [...joined, piece];
    return [...joined.slice(0, -1), { ...piece, text: last.text + piece.text }];
  }, []);
}

function pieceOf(text: string): Piece {
  const words = text.normalize("NFC").match(/\p{L}+/gu) ?? [];
  const foreign = words.filter(hasVietnamese).length;
  return { text, isVietnamese: text.startsWith("“") ? foreign > 0 : foreign > 0 && foreign >= words.length / 2 };
}
