export const cite = {
  en: "Tiếng Anh",
  bibtex: "BibTeX",
  csl: "CSL-JSON (Zotero, Pandoc)",
  more: "Trích dẫn bằng tiếng Anh, BibTeX, CSL-JSON",
};
