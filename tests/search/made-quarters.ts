import { previousQuarter, type Quarter, quarterId } from "../../src/core/quarter.ts";
import type { Locale } from "../../src/core/number.ts";
import type { Publication } from "../../src/core/publication.ts";
import type { Release } from "../../src/core/release.ts";
import type { Searched } from "../../src/publish/search-index.ts";
import { pageRecords, quarterRecords } from "../../src/publish/search-records.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { searchTexts } from "../../src/views/search-texts.ts";

/**
 * The records of the newest quarter, and of as many older ones as are wanted, made up for a measurement alone. As the
 * quarters of an office they have the same rows and figures with other values; three words in ten of their narrative
 * are others, and a third of their documents are cited in that quarter alone.
 * @param count how many quarters in all
 */
export function madeRecords(publication: Publication, count: number, locale: Locale): Searched {
  const [newest] = publication.releases;
  const releases = madeQuarters(publication, count).map((quarter): Release => ({
    ...newest!,
    id: quarterId(quarter),
    quarter,
  }));
  const site = { ...publication, releases };
  const texts = searchTexts(site, locale);
  const [first, ...older] = releases.map((release, age) => {
    const records = quarterRecords(site, release, texts, locale);
    return age === 0 ? records : records.map((record, number) => changed(record, number, age));
  });
  return { locale, newest: [...first!, ...pageRecords(site, texts, locale)], older };
}

/** The newest quarter and those before it, in all so many. */
export function madeQuarters({ releases: [newest] }: Publication, count: number): Quarter[] {
  const quarters = [newest!.quarter];
  while (quarters.length < count) quarters.push(previousQuarter(quarters.at(-1)!));
  return quarters;
}

function changed(record: SearchRecord, number: number, age: number): SearchRecord {
  const digits = (text: string) => text.replace(/\d/g, (digit) => String((Number(digit) + age * 3) % 10));
  if (record.kind === "indicator" || record.kind === "figure") {
    const [code = "", ...values] = record.names.split(" ");
    const names = record.kind === "figure" ? digits(record.names) : [code, ...values.map(digits)].join(" ");
    return { ...record, names, value: digits(record.value) };
  }
  if (record.kind === "section")
    return { ...record, text: reworded(record.text, age), words: reworded(record.words, age) };
  if (record.kind === "document" && number % 3 === 0)
    return { ...record, title: digits(record.title), address: `${record.address}-${age}` };
  return record;
}

/** A text with three words in ten taken from elsewhere in it, others in each quarter. */
function reworded(text: string, age: number): string {
  const words = text.split(" ");
  return words
    .map((word, index) => ((index * 7 + age * 3) % 10 < 3 ? words[(index * 31 + age * 17) % words.length] : word))
    .join(" ");
}
