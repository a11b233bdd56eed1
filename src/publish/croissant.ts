import { paths } from "../core/address.ts";
import type { Locale } from "../core/number.ts";
import type { Publication } from "../core/publication.ts";
import type { Version } from "../core/release.ts";
import { inLocale } from "../i18n/locale.ts";
import { sha256 } from "./checksums.ts";
import { citationEntries, quarterCitable } from "./citation.ts";
import { meansOf, type TableFile } from "./csvw.ts";
import { folderFacts, type Writing } from "./dataset-facts.ts";
import { ALL_QUARTERS } from "./folders.ts";
import type { Node } from "./json.ts";
import { linksFrom } from "./linked-data.ts";

const DATA_TYPES = { text: "sc:Text", code: "sc:Text", number: "sc:Float", date: "sc:Date" } as const;

/** The terms of Croissant's own vocabulary that stand here without a prefix (Croissant 1.1, appendix 1). */
const TERMS = "citeAs column extract field fileObject isLiveDataset key recordSet references source".split(" ");
const CONTEXT = {
  "@vocab": "http://schema.org/",
  sc: "http://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  dct: "http://purl.org/dc/terms/",
  conformsTo: "dct:conformsTo",
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  ...Object.fromEntries(TERMS.map((term) => [term, `cr:${term}`])),
};

/**
 * The CSV files of a folder by Croissant 1.1 (MLCommons), which programs of machine learning load tables with: what the
 * folder is in the words of schema.org, its files, and a record set for each table. Its vocabulary has one language.
 * @param releases the quarters in the folder, the newest first
 */
export function croissant(
  files: readonly TableFile[],
  releases: readonly Version[],
  site: Publication,
  locale: Locale,
): Node {
  const { folder } = files[0]!;
  const link = linksFrom(site.publisher, paths.quarterFile(folder, "croissant.json"), locale);
  const live = folder === ALL_QUARTERS;
  return {
    "@context": { "@language": locale, ...CONTEXT },
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    ...folderFacts(folder, releases, { site, link, locale }),
    ...(!live && {
      citeAs: citationEntries(quarterCitable(releases[0]!), releases[0]!, site.publisher, locale).bibtex,
    }),
    // It grows with each quarter: sums of its files are no promise, and the standard advises against them.
    isLiveDataset: live,
    distribution: files.map((file) => fileObject(file, live, { site, link, locale })),
    recordSet: files.map((file) => recordSet(file, files, locale)),
  };
}

function fileObject({ folder, path, type, bytes }: TableFile, live: boolean, { link }: Writing): Node {
  return {
    "@type": "cr:FileObject",
    "@id": path,
    name: path,
    contentUrl: link(paths.quarterFile(folder, path)),
    contentSize: `${bytes.length} B`,
    encodingFormat: type.split(";")[0],
    ...(!live && { sha256: sha256(bytes) }),
  };
}

function recordSet({ path, table }: TableFile, files: readonly TableFile[], locale: Locale): Node {
  const { name, title, columns, key, references } = table;
  return {
    "@type": "cr:RecordSet",
    "@id": name,
    name,
    description: inLocale(title, locale),
    key: key.map((column) => ({ "@id": `${name}/${column}` })),
    field: columns.map(({ name: column, type, meaning }) => {
      const other = references.find(({ fields, dataset }) => {
        return fields[0] === column && files.some(({ table: { name: known } }) => known === dataset);
      });
      return {
        "@type": "cr:Field",
        "@id": `${name}/${column}`,
        name: column,
        ...(meansOf(files) && { description: inLocale(meaning, locale) }),
        dataType: DATA_TYPES[type],
        source: { fileObject: { "@id": path }, extract: { column } },
        ...(other && { references: { "@id": `${other.dataset}/${other.to[0]!}` } }),
      };
    }),
  };
}
