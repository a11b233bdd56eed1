import { paths, relativePath } from "../../core/address.ts";
import type { CitedDocument } from "../../core/cited-document.ts";
import type { Publication } from "../../core/publication.ts";
import { documentName } from "../../i18n/document-name.ts";
import { json, metaOf } from "../json.ts";
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
    quarters: citing.map(({ release, cited: { sections, note } }) => ({
      quarter: release.id,
      sections,
      ...(note.vi && { note: note.vi }),
      ...(note.en && { note_en: note.en }),
    })),
    revisions: citing.flatMap(revisionsOf),
    ...metaOf(site),
  });
}
