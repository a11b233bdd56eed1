import type { Locale } from "../../core/number.ts";

export const cite = {
  languages: { vi: "Tiếng Việt", en: "Tiếng Anh" } satisfies Record<Locale, string>,
  bibtex: "BibTeX",
  csl: "CSL-JSON (Zotero, Pandoc)",
  more: "Trích dẫn bằng tiếng Anh, BibTeX, CSL-JSON",
};
