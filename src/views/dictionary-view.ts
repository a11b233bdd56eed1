import type { Locale } from "../core/number.ts";
import { inLocale } from "../i18n/locale.ts";
import { words } from "../i18n/words.ts";
import type { Code } from "../publish/codes.ts";
import { quarterDatasets } from "../publish/datasets/index.ts";
import { INDICES } from "../publish/datasets/indices.ts";
import type { Table } from "../publish/table.ts";

/** A table of the data as the dictionary shows it. */
export interface DictionaryTable {
  name: string;
  title: string;
  columns: { name: string; type: string; meaning: string }[];
  /** The columns that hold one of a few codes. */
  coded: { name: string; codes: readonly Code[] }[];
}

/** Every table of a quarter with what its columns mean. */
export function dictionaryTables(locale: Locale): DictionaryTable[] {
  return quarterDatasets.map((one) => dictionaryTable(one, locale));
}

/** Those that belong to no quarter. */
export function otherDictionaryTables(locale: Locale): DictionaryTable[] {
  return [dictionaryTable(INDICES, locale)];
}

function dictionaryTable({ name, title, columns }: Pick<Table, "name" | "title" | "columns">, locale: Locale) {
  const { types } = words(locale).data;
  return {
    name,
    title: inLocale(title, locale),
    columns: columns.map((column) => ({
      name: column.name,
      type: types[column.type],
      meaning: inLocale(column.meaning, locale),
    })),
    coded: columns.filter(({ codes }) => codes.length > 0),
  };
}
