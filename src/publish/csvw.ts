import type { Publication } from "../core/publication.ts";
import type { Bilingual } from "../core/unit.ts";
import type { PublishedFile } from "./file.ts";
import { ALL_QUARTERS } from "./folders.ts";
import type { Node } from "./json.ts";
import type { Table } from "./table.ts";

const DATATYPES = { text: "string", code: "string", number: "decimal", date: "date" } as const;

/** A CSV file for machines, with the table that it was written from. */
export interface TableFile extends PublishedFile {
  table: Table;
}

/** The CSV files for machines of a folder. */
export function tableFiles(files: readonly PublishedFile[]): TableFile[] {
  const isTable = (file: PublishedFile): file is TableFile => file.table !== null;
  return files.filter(isTable).filter(({ audience, path }) => audience === "machine" && path.endsWith(".csv"));
}

/**
 * The CSV files of a folder by the W3C's Metadata Vocabulary for Tabular Data, where its readers look for it: columns
 * with their types and codes, keys, what a blank is. What the columns mean stands once, in both languages, in the folder
 * of all quarters; beside the files of a quarter its descriptor says it.
 */
export function csvwMetadata(files: readonly TableFile[], { publisher }: Publication): Node {
  const { licence } = publisher;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "vi" }],
    "dc:publisher": texts(publisher.name),
    "dc:license": licence.url ? { "@id": licence.url } : licence.id,
    null: "",
    ...(!meansOf(files) && { "rdfs:seeAlso": { "@id": "datapackage.json" } }),
    tables: files.map((file) => tableNode(file, files)),
  };
}

/** Whether the metadata of a folder say what its columns mean. */
export function meansOf([file]: readonly TableFile[]): boolean {
  return file!.folder === ALL_QUARTERS;
}

function tableNode({ path, table }: TableFile, files: readonly TableFile[]): Node {
  const { title, columns, key, references } = table;
  const foreignKeys = references.flatMap(({ fields, dataset, to }) => {
    const other = files.find((file) => file.table.name === dataset);
    return other ? [{ columnReference: fields, reference: { resource: other.path, columnReference: to } }] : [];
  });
  return {
    url: path,
    "dc:title": texts(title),
    tableSchema: {
      columns: columns.map((column) => columnNode(column, meansOf(files))),
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function columnNode({ name, type, meaning, codes, required }: Table["columns"][number], means: boolean): Node {
  const language = /_(vi|en)$/.exec(name)?.[1];
  const only = codes.map(({ code }) => code).join("|");
  return {
    name,
    titles: name,
    ...(means && { "dc:description": texts(meaning) }),
    datatype: only ? { base: DATATYPES[type], format: only } : DATATYPES[type],
    ...(required && { required }),
    ...(language && { lang: language }),
  };
}

function texts({ vi, en }: Bilingual): Node[] {
  return [{ "@value": vi, "@language": "vi" }, ...(en ? [{ "@value": en, "@language": "en" }] : [])];
}
