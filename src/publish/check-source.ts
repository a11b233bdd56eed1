import type { Publication } from "../core/publication.ts";
import type { NamedDate, Report } from "../core/report.ts";
import { previousFigures, type PreviousFigure } from "../reading/report/previous.ts";

/** What a report says of itself, and the next one says otherwise. */
type HeadKey = "number" | "issued" | "cutOff";

/** What the page that checks a report must know: the texts of the same files that the site is made from. */
export interface CheckSource {
  form: string;
  /** The newest quarter that is published, `2025-q3`. */
  newest: string;
  /** Of the head of the newest: who reports to whom and the days that it names, which the next takes over; and what is its alone. */
  report: Pick<Report, "issuer" | "recipient" | HeadKey> &
    Record<"dates" | "carriedDates", [id: string, day: NamedDate][]>;
  /** The numbers of the newest quarter's narrative with the words around them, which a browser cannot read from MDX. */
  figures: PreviousFigure[];
  /** The texts of files by their path: tables, and the sections that the next quarter starts from. */
  files: Record<string, string>;
}

/** What a lock, corrections and statements say is no matter of the next report. */
const LEFT_OUT = ["published.csv", "revisions.csv", "statements.csv", "stories.csv", "key_points.csv"];

/** The check of reports that fill the newest quarter's form. */
export function checkSource({ releases }: Publication, texts: ReadonlyMap<string, string>): CheckSource {
  const { id: newest, form, report, figures, sections } = releases[0]!;
  const { issuer, recipient, number, issued, cutOff, dates, carriedDates } = report;
  const shared = ["data/units.csv", "data/abbreviations.csv", "data/prose-exceptions.csv"];
  const folders = [`data/forms/${form.id}/`, `data/quarters/${newest}/`, `content/reports/${newest}/`];
  const isWanted = (file: string) =>
    shared.includes(file) ||
    (folders.some((folder) => file.startsWith(folder)) && !LEFT_OUT.some((name) => file.endsWith(`/${name}`)));
  const files = Object.fromEntries([...texts].filter(([file]) => isWanted(file)));
  return {
    form: form.id,
    newest,
    report: { issuer, recipient, number, issued, cutOff, dates: [...dates], carriedDates: [...carriedDates] },
    figures: previousFigures(figures, sections),
    files,
  };
}
