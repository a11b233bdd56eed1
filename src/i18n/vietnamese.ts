/** A piece of a text, and whether it is Vietnamese. */
interface Piece {
  text: string;
  isVietnamese: boolean;
}

/** What stands in quotation marks; what a colon or a bracket sets apart. */
const BOUNDS = /(“[^”]*”)|(?<=: )|(?= \()/;
/** A letter that English does not have; most syllables of Vietnamese have one. */
const LETTER = /(?![a-z])\p{Script=Latin}/iu;

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
  const foreign = words.filter((word) => LETTER.test(word)).length;
  return { text, isVietnamese: text.startsWith("“") ? foreign > 0 : foreign > 0 && foreign >= words.length / 2 };
}
