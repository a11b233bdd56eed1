/** What made the files: the software's version and the commit that holds data and code. */
export interface Software {
  version: string;
  /** Twelve digits of the commit, with `-dirty` where files differ from it; `unknown` outside Git. */
  commit: string;
  /** When it was committed, ISO 8601 in UTC; null where that is unknown. */
  committed: string | null;
}
