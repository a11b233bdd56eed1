/** How a cited document is named; its number comes last, so that a page can keep it in one piece. */
export const document = {
  numbered: (type: string, number: string) => `${type} số ${number}`,
  issued: (date: string) => `ngày\u00a0${date}`,
  /** Behind the name of the issuer. */
  dated: (date: string) => `ngày\u00a0${date}`,
  /** The types of documents.csv, which are Vietnamese, in this language; those that it lacks are shown as they are. */
  types: [] as readonly (readonly [type: string, name: string])[],
};
