import type { vi } from "../vi/index.ts";

export const cite: typeof vi.cite = {
  languages: { vi: "Vietnamese", en: "English" },
  bibtex: "BibTeX",
  csl: "CSL-JSON (Zotero, Pandoc)",
  more: "Cite in Vietnamese, BibTeX, CSL-JSON",
};
