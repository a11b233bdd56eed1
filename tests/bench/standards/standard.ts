/** What a validator says of a built site by one standard. */
export interface Outcome {
  /** How many documents were looked at. */
  documents: number;
  /** What the standard asks for and a document does not keep, each with the document. */
  violations: string[];
  /** What the standard only recommends. */
  warnings: string[];
}

/** A standard with its own validator: official profiles or shapes out of a folder, or a program that reads it. */
export interface Standard {
  name: string;
  /** The file of the folder that holds it; null where a program alone reads it. */
  file: string | null;
  /** @param text what the file holds; "" where there is none */
  run: (text: string, dist: string) => Promise<Outcome>;
}
