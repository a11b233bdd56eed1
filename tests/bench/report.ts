import { isDeepStrictEqual } from "node:util";
import { readWordReport } from "../../src/load/office/docx.ts";
import {
  comparedWithPublished,
  harsherRatesOf,
  longReport,
  type Rates,
  ratesOf,
  read,
  summed,
} from "../reading/report/figures.ts";
import { release, source } from "../reading/report/source.ts";
import { wordReport } from "../reading/report/word-report.ts";

/** What is read of the real report, what is found again in made next quarters, and how long it takes. */
const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

export async function benchReport(): Promise<void> {
  const { numbers, documents } = read(source);
  const { pairs, extra } = comparedWithPublished(numbers, release.figures);
  const numbered = release.documents.filter(({ number }) => number !== "");
  const cited = numbered.flatMap((document) =>
    documents.filter(({ number }) => number === document.number).map((found) => ({ document, found })),
  );
  const issuer = (text: string) => text.toLowerCase();
  console.log("The report of 2025-q3 beside its published tables");
  console.log(`  numbers     ${share(pairs.length, release.figures.length)}, extra: ${extra.length}`);
  console.log(
    `  units       ${share(pairs.filter(({ figure, number }) => figure.unit.id === number.unit).length, pairs.length)}`,
  );
  console.log(
    `  qualifiers  ${share(pairs.filter(({ figure, number }) => figure.qualifier === number.qualifier).length, pairs.length)}`,
  );
  console.log(
    `  days        ${share(pairs.filter(({ figure, number }) => figure.asOf === number.time.asOf).length, pairs.length)}`,
  );
  const spans = pairs.filter(({ figure }) => figure.span);
  const sameSpan = spans.filter(({ figure, number }) => isDeepStrictEqual(figure.span, number.time.span));
  console.log(`  spans       ${share(sameSpan.length, spans.length)}`);
  console.log(`  documents   ${share(cited.length, numbered.length)}`);
  console.log(
    `  dates       ${share(cited.filter(({ document, found }) => document.date === found.date).length, cited.length)}`,
  );
  console.log(
    `  issuers     ${share(cited.filter(({ document, found }) => issuer(document.issuer.vi) === issuer(found.issuer)).length, cited.length)}`,
  );

  console.log("Made next quarters: other values, 15 % of the numbers gone, 10 % new, words changed, sentences swapped");
  printRates(ratesOf);
  console.log(
    "By another hand: also sentences in other sections, merged and split, lists turned round, other headings and numbers, sections gone and new",
  );
  printRates(harsherRatesOf);

  const bytes = await wordReport(longReport(100));
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const document = readWordReport(bytes);
    const loaded = performance.now();
    read(document);
    return { load: loaded - start, all: performance.now() - start };
  });
  const best = times.toSorted((a, b) => a.all - b.all)[1]!;
  console.log(
    `A Word report of 100 pages: ${best.all.toFixed(0)} ms, of which opening the file ${best.load.toFixed(0)} ms (first run ${times[0]!.all.toFixed(0)} ms)`,
  );
}

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

function printRates(rate: (seed: number) => Rates): void {
  const rates = SEEDS.map(rate);
  const all = summed(rates);
  console.log(`  filled rightly   ${share(all.right, all.present)}`);
  console.log(
    `    by seed        ${rates.map(({ right, present }) => ((100 * right) / present).toFixed(1)).join(" ")}`,
  );
  console.log(`  filled wrongly   ${all.wrong}`);
  console.log(`  offered          ${all.offered} rightly, ${all.offeredWrong} not`);
  console.log(`  not found        ${all.lost}`);
  console.log(`  proposed as new  ${share(all.addedAsNew, all.added)}`);
}
