import Papa from "papaparse";
import { sha256 } from "../../src/publish/checksums.ts";

interface Reference {
  "@id": string;
}
interface Field {
  "@type": string;
  "@id": string;
  name: string;
  dataType: string;
  source: { fileObject: Reference; extract: { column: string } };
  references?: Reference;
}
interface FileObject {
  "@type": string;
  "@id": string;
  name: string;
  contentUrl: string;
  contentSize: string;
  encodingFormat: string;
  sha256?: string;
}
interface RecordSet {
  "@type": string;
  "@id": string;
  key: Reference[];
  field: Field[];
}
export interface Croissant {
  "@context": Record<string, unknown>;
  "@type": string;
  conformsTo: string;
  isLiveDataset: boolean;
  distribution: FileObject[];
  recordSet: RecordSet[];
  [property: string]: unknown;
}

/** Properties that stand once or more in every dataset (Croissant 1.1, dataset-level information). */
const REQUIRED = ["name", "description", "license", "url", "creator", "datePublished", "distribution", "recordSet"];
/** Terms of the vocabulary of Croissant, which its recommended context (appendix 1) maps so. */
const TERMS = ["citeAs", "column", "extract", "field", "fileObject", "isLiveDataset", "key", "recordSet", "references"];
/** Forms of the atomic types that the data use. */
const FORMS: Record<string, RegExp> = {
  "sc:Text": /^[^]*$/,
  "sc:Float": /^-?\d+(\.\d+)?$/,
  "sc:Date": /^\d{4}-\d{2}-\d{2}$/,
};

/**
 * What Croissant 1.1 asks of a description and its files and they do not keep, worked out from its text: its validator
 * is no package of the npm registry. Empty where all is right.
 * @param bytesOf a file by its `@id`, which is its path beside the description; null where there is none
 */
export function croissantMistakes(data: Croissant, bytesOf: (id: string) => Uint8Array | null): string[] {
  const fields = data.recordSet.flatMap(({ field }) => field);
  const ids = [...data.distribution, ...data.recordSet, ...fields].map((node) => node["@id"]);
  const known = new Set(ids);
  return [
    ...REQUIRED.filter((name) => [data[name]].flat().filter(Boolean).length === 0).map((name) => `${name} is missing`),
    ...(data["@type"] === "sc:Dataset" && data["@context"]["sc"] === "http://schema.org/" ? [] : ["no Dataset"]),
    ...(data.conformsTo === "http://mlcommons.org/croissant/1.1" ? [] : ["conformsTo"]),
    ...TERMS.filter((term) => data["@context"][term] !== `cr:${term}`).map((term) => `${term} is not in the context`),
    ...(known.size === ids.length ? [] : ["an id is there twice"]),
    ...data.distribution.flatMap((file) => fileMistakes(file, data.isLiveDataset, bytesOf(file["@id"]))),
    ...data.recordSet.flatMap((set) => [
      ...set.key.filter((key) => !set.field.some((field) => field["@id"] === key["@id"])).map((key) => key["@id"]),
      ...recordMistakes(set, known, bytesOf),
    ]),
  ];
}

function fileMistakes(file: FileObject, live: boolean, bytes: Uint8Array | null): string[] {
  if (!bytes) return [`${file["@id"]}: there is no such file`];
  return [
    ...(file["@type"] === "cr:FileObject" && file.encodingFormat === "text/csv" ? [] : ["no CSV file"]),
    ...(file.contentSize === `${bytes.length} B` ? [] : ["size"]),
    ...((live ? file.sha256 === undefined : file.sha256 === sha256(bytes)) ? [] : ["sum"]),
  ].map((mistake) => `${file["@id"]}: ${mistake}`);
}

function recordMistakes(set: RecordSet, known: Set<string>, bytesOf: (id: string) => Uint8Array | null): string[] {
  return set.field.flatMap((field) => {
    const { fileObject, extract } = field.source;
    const text = new TextDecoder().decode(bytesOf(fileObject["@id"]) ?? new Uint8Array());
    const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const form = FORMS[field.dataType];
    if (!form) return [`${field["@id"]}: ${field.dataType} is no atomic type`];
    return [
      ...(meta.fields?.includes(extract.column) ? [] : ["no such column"]),
      ...(field.references && !known.has(field.references["@id"]) ? [`no ${field.references["@id"]}`] : []),
      ...data
        .filter((row) => row[extract.column] && !form.test(row[extract.column]!))
        .map((row) => row[extract.column]!),
    ].map((mistake) => `${field["@id"]}: ${mistake}`);
  });
}
