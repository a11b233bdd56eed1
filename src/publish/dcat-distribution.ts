import { paths } from "../core/address.ts";
import type { Publication } from "../core/publication.ts";
import type { Bilingual } from "../core/unit.ts";
import { bilingual } from "../i18n/bilingual.ts";
import { words } from "../i18n/words.ts";
import { sha256 } from "./checksums.ts";
import { EU, fileType } from "./dcat-terms.ts";
import type { PublishedFile } from "./file.ts";
import type { Node } from "./json.ts";

/** A published file as DCAT-AP 3.0.1 asks for it: where it lies, what kind of file it is, its size and its sum. */
export function distributionOf(file: PublishedFile, site: Publication, link: (to: string) => string): Node {
  const { folder, path, type, bytes } = file;
  const url = link(paths.quarterFile(folder, path));
  const format = fileType(path);
  return {
    "@type": "dcat:Distribution",
    "dct:title": path,
    "dct:description": texts(contentsOf(file)),
    "dcat:accessURL": url,
    "dcat:downloadURL": url,
    "dcat:mediaType": `iana:${type.split(";")[0]!}`,
    ...(format && { "dct:format": format }),
    "dcat:byteSize": bytes.length,
    "dcatap:availability": EU.stable,
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": "spdx:checksumAlgorithm_sha256",
      "spdx:checksumValue": sha256(bytes),
    },
    ...licenceOf(site),
  };
}

/** What a file holds: a table, or more than one. */
function contentsOf({ dataset }: PublishedFile): Bilingual {
  return bilingual((locale) => {
    const { metadata, datasets } = words(locale);
    const contents: Record<string, string> = { ...metadata.files, ...datasets };
    return contents[dataset]!;
  });
}

/** The licence by its address; by its name where the publisher gives no address. */
export function licenceOf({ publisher: { licence } }: Publication): Node {
  if (licence.url) return { "dct:license": licence.url };
  return {
    "dct:license": { "@type": "dct:LicenseDocument", "dct:identifier": licence.id, "rdfs:label": texts(licence.name) },
  };
}

/** A text by the languages that it is in. */
export function texts({ vi, en }: Bilingual): Node {
  return { vi, ...(en && { en }) };
}
