import { previousQuarter, quarterId } from "../../src/core/quarter.ts";
import type { Publication } from "../../src/core/publication.ts";
import type { Release } from "../../src/core/release.ts";
import { pageRecords, quarterRecords } from "../../src/publish/search-records.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { searchTexts } from "../../src/views/search-texts.ts";

/**
 * The records of the newest quarter, and of as many older ones as are wanted, made up for a measurement alone. As the
 * quarters of an office they have the same rows and figures with other values; three words in ten of their narrative
 * are others, and a third of their documents are cited in that quarter alone.
 * @param count how many quarters in all
 */
export function madeRecords(publication: Publication, count: number): SearchRecord[][] {
  const [newest] = publication.releases;
  const quarters = [newest!.quarter];
  while (quarters.length < count) quarters.push(previousQuarter(quarters.at(-1)!));
  const releases = quarters.map((quarter): Release => ({ ...newest!, id: quarterId(quarter), quarter }));
  const site = { ...publication, releases };
  const texts = searchTexts(site, "vi");
  const [first, ...older] = releases.map((release, age) => {
    const records = quarterRecords(site, release, texts, "vi");
    return age === 0 ? records : records.map((record, number) => changed(record, number, age));
  });
  return [[...first!, ...pageRecords(site, texts, "vi")], ...older];
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
