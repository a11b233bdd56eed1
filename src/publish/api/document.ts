import { paths, relativePath } from "../../core/address.ts";
import type { CitedDocument } from "../../core/cited-document.ts";
import type { Publication } from "../../core/publication.ts";
import type { Version } from "../../core/release.ts";
import { documentName } from "../../i18n/document-name.ts";
import { documentsDataset } from "../datasets/documents.ts";
import { json, metaOf, recordOf } from "../json.ts";
import { revisionsOf } from "./series.ts";

/** `/api/v1/documents/<id>.json`: a document that reports cite, with the quarters that cite it, newest first. */
export function documentJson(document: CitedDocument, site: Publication): string {
  const { id, type, number, date, issuer, title, url } = document;
  const here = paths.apiFile(`documents/${id}.json`);
  const citing = site.releases.flatMap((release) => {
    const cited = release.documents.find((one) => one.id === id);
    return cited ? [{ release, id, cited }] : [];
  });
  return json({
    id,
    name: documentName(document, "vi"),
    name_en: documentName(document, "en"),
    type,
    number: number || null,
    date,
    issuer,
    title,
    url: url || null,
    page: relativePath(here, paths.document(citing[0]!.release.id, id)),
    quarters: citing.map(({ release, cited }) => ({
      quarter: release.id,
      sections: cited.sections,
      ...notesOf(cited, release),
    })),
    revisions: citing.flatMap(revisionsOf),
    ...metaOf(site),
  });
}

/** What the editors note of a document, in the languages that they did. */
function notesOf(document: CitedDocument, version: Version): Record<string, string | number | null> {
  const notes = recordOf(documentsDataset, ["note", "note_en"], document, version);
  return Object.fromEntries(Object.entries(notes).filter(([, note]) => note !== null));
}
