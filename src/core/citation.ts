import type { IsoDate } from "./date.ts";

/** What a citation names. */
export interface Cited {
  /** Unique in the publication, ASCII: `2025-q3-vii-4-4`. */
  key: string;
  /** What is said: `Tỷ lệ …: 70,4%`. */
  statement: string;
  author: string;
  report: string;
  number: string;
  issued: IsoDate;
  publisher: string;
  /** "" where the publisher names no address. */
  url: string;
}

/** A record for BibTeX; braces keep capitals and Vietnamese names as they are written. */
export function bibtex({ key, statement, author, report, number, issued, publisher, url }: Cited): string {
  const [year = "", month = ""] = issued.split("-");
  const fields = [
    ["author", author],
    ["title", `${statement}. ${report}`],
    ["type", "Báo cáo"],
    ["number", number],
    ["institution", author],
    ["year", year],
    ["month", String(Number(month))],
    ["note", publisher],
    ["url", url],
  ].filter(([, text]) => text);
  const lines = fields.map(
    ([name, text]) => `  ${name} = {${name === "author" ? `{${plain(text!)}}` : plain(text!)}},`,
  );
  return [`@techreport{${key},`, ...lines, "}"].join("\n");
}

/** Characters that TeX reads as commands are escaped; a percent sign would begin a comment. */
function plain(text: string): string {
  return text.replace(/[%&$#_]/g, "\\$&").replace(/[{}\\](?![%&$#_])/g, "");
}
