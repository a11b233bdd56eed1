import { CARRIED } from "../../core/carried.ts";
import { fold } from "../../core/fold.ts";
import type { ReadDocument, ReportReading } from "../../reading/report/reading.ts";
import { slug } from "../../core/slug.ts";
import { freeId, type Row } from "./rows.ts";

/**
 * The rows of documents.csv: a document of last quarter that the report cites again is confirmed in the sections
 * that cite it, one that it does not cite goes on waiting, a new one waits with what the report says of it.
 * @param carried last quarter's rows as they are carried over
 */
export function documentRows({ documents }: Pick<ReportReading, "documents">, carried: readonly Row[]): Row[] {
  const known = new Map(documents.map((document) => [document.known, document]));
  const taken = new Set(carried.map((row) => row["id"]!));
  return [
    ...carried.map((row) => confirmed(row, known.get(row["id"]!))),
    ...documents.filter((document) => document.known === null).map((document) => newRow(document, taken)),
  ];
}

function sectionsOf({ sections }: ReadDocument): string {
  return sections.filter(Boolean).join(" ");
}

/** What last quarter did not know of it, day and issuer, is taken from this report. */
function confirmed(row: Row, cited: ReadDocument | undefined): Row {
  if (!cited) return row;
  const [date, issuer] = [row["date"] || (cited.date ?? ""), row["issuer_vi"] || cited.issuer];
  // Cited before the first section alone, it stands where an editor puts it.
  return { ...row, date, issuer_vi: issuer, sections: sectionsOf(cited) || row["sections"]! };
}

function newRow(cited: ReadDocument, taken: Set<string>): Row {
  const { type, number, date, issuer, subject } = cited;
  return {
    ...{ id: freeId(documentId(cited), taken), type, number, date: date ?? "" },
    ...{ issuer_vi: issuer, title_vi: subject, sections: CARRIED + sectionsOf(cited) },
  };
}

/** `cv-4625-bnv-cchc-2025`: the first letters of the type, the number, and the year where the number has none. */
export function documentId({ type, number, date }: Pick<ReadDocument, "type" | "number" | "date">): string {
  const words = fold(type).split(" ");
  const kind = words.length > 1 ? words.map((word) => word.charAt(0)).join("") : words[0]!;
  const year = /\/\d{4}\//.test(number) ? "" : (date ?? "").slice(0, 4);
  return [kind, slug(number), year].filter(Boolean).join("-");
}
