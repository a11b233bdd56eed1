import type { Figure } from "../../../src/core/figure.ts";
import { readReport } from "../../../src/reading/report/read-report.ts";
import type { ReadNumber, ReportReading } from "../../../src/reading/report/reading.ts";
import type { ReportDocument } from "../../../src/reading/report/document.ts";
import { harsherQuarter } from "./harsher-quarter.ts";
import { type MadeNumber, type MadeReport, nextQuarter } from "./next-quarter.ts";
import { previous, release, source, vocabulary } from "./source.ts";

/** What is known of the frozen quarter when the next report comes. */
export const knowledge = {
  form: release.form,
  ...vocabulary,
  previous: { figures: previous, documents: release.documents },
};

export function read(document: ReportDocument): ReportReading {
  return readReport(document, knowledge);
}

const placeOf = (statedIn: ReadNumber["place"]) =>
  statedIn.kind === "footnote"
    ? `${statedIn.section} ${statedIn.footnote}`
    : "row" in statedIn && statedIn.kind === "form-note"
      ? `form ${statedIn.row}`
      : "section" in statedIn
        ? statedIn.section
        : "";

/**
 * The numbers that were found beside the published figures: place by place and in order, the longest
 * run of both that states the same.
 */
export function comparedWithPublished(numbers: readonly ReadNumber[], figures: readonly Figure[]) {
  const pairs: { figure: Figure; number: ReadNumber }[] = [];
  const missing: Figure[] = [];
  const extra: ReadNumber[] = [];
  for (const place of new Set([...figures.map((f) => placeOf(f.statedIn)), ...numbers.map((n) => placeOf(n.place))])) {
    const left = figures.filter((figure) => placeOf(figure.statedIn) === place);
    const right = numbers.filter((number) => placeOf(number.place) === place);
    const common = longestRun(left, right);
    let [row, column] = [0, 0];
    while (row < left.length || column < right.length) {
      const [figure, number] = [left[row], right[column]];
      if (figure && number && figure.stated === number.stated) {
        pairs.push({ figure, number });
        row++;
        column++;
      } else if (figure && (!number || common[row + 1]![column]! >= common[row]![column + 1]!))
        missing.push(left[row++]!);
      else extra.push(right[column++]!);
    }
  }
  return { pairs, missing, extra };
}

function longestRun(left: readonly Figure[], right: readonly ReadNumber[]): number[][] {
  const common = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      common[row]![column] =
        left[row]!.stated === right[column]!.stated
          ? 1 + common[row + 1]![column + 1]!
          : Math.max(common[row + 1]![column]!, common[row]![column + 1]!);
  return common;
}

/** What became of the numbers of a made report. */
export interface Rates {
  present: number;
  /** Filled, and rightly. */
  right: number;
  /** Filled with what it is not, and nothing says so. */
  wrong: number;
  /** Offered: rightly, or not. */
  offered: number;
  offeredWrong: number;
  /** Numbers that the reader did not find. */
  lost: number;
  /** New numbers that are proposed as new, of all. */
  added: number;
  addedAsNew: number;
}

/** Of a next quarter like the real one: a number is found again by its section and value. */
export function ratesOf(seed: number): Rates {
  return ratesOfReport(
    nextQuarter(seed),
    ({ section, stated }) =>
      ({ place, stated: other }) =>
        "section" in place && place.section === section && other === stated,
  );
}

/** Of one that another hand wrote: every value comes once, wherever it stands. */
export function harsherRatesOf(seed: number): Rates {
  return ratesOfReport(
    harsherQuarter(seed),
    ({ stated }) =>
      (number) =>
        number.stated === stated,
  );
}

function ratesOfReport(made: MadeReport, isIt: (made: MadeNumber) => (number: ReadNumber) => boolean): Rates {
  const { numbers } = read(made.document);
  const rates: Rates = {
    present: 0,
    right: 0,
    wrong: 0,
    offered: 0,
    offeredWrong: 0,
    lost: 0,
    added: 0,
    addedAsNew: 0,
  };
  for (const one of made.numbers) {
    const { id } = one;
    if (id === null) rates.added++;
    else rates.present++;
    const found = numbers.find(isIt(one));
    if (!found) rates.lost++;
    else if (found.match.state === "new") rates.addedAsNew += Number(id === null);
    else if (found.match.state === "sure" && found.match.figure === id) rates.right++;
    else if (found.match.state === "sure") rates.wrong++;
    else if (found.match.figure === id) rates.offered++;
    else rates.offeredWrong++;
  }
  return rates;
}

export function summed(all: readonly Rates[]): Rates {
  return all.reduce(
    (sum, one) =>
      Object.fromEntries(
        Object.entries(sum).map(([key, value]) => [key, value + one[key as keyof Rates]]),
      ) as unknown as Rates,
  );
}

/** The report again and again, its sections numbered on, until it has so many pages. */
export function longReport(pages: number): ReportDocument {
  const narrative = source.blocks.filter(({ kind }) => kind === "paragraph");
  const form = source.blocks.filter(({ kind }) => kind === "table");
  const times = Math.ceil(pages / PAGES);
  return {
    ...source,
    blocks: [
      ...Array.from({ length: times }, () =>
        narrative.filter((block) => !/^(Trên đây|\(Có|Nơi nhận)/.test((block as { text: string }).text)),
      ).flat(),
      ...form,
    ],
  };
}

/** The printed report has so many pages. */
const PAGES = 20;
