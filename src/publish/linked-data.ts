import { absoluteUrl, paths, relativePath } from "../core/address.ts";
import type { Software } from "../core/software.ts";
import type { Publication } from "../core/publication.ts";
import type { Publisher } from "../core/publisher.ts";
import type { Release } from "../core/release.ts";
import { revisionDays } from "../core/revision.ts";
import type { PublishedFile } from "./file.ts";
import { dataVersion, permanentId } from "./names.ts";

type Node = Record<string, unknown>;

/** Whole addresses where the publisher's is known, else relative to the document. */
export function linksFrom(publisher: Publisher, here: string): (to: string) => string {
  return (to) => absoluteUrl(publisher, to) || relativePath(here, to);
}

/** schema.org `Dataset` of a quarter, for the page of its downloads. */
export function datasetNode(
  release: Release,
  files: readonly PublishedFile[],
  site: Publication,
  made: Software,
): Node {
  const { publisher } = site;
  const { report } = release;
  const link = linksFrom(publisher, paths.quarterData(release.id));
  const corrected = revisionDays(release.revisions).at(-1);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: report.title.vi,
    alternateName: report.title.en,
    description: `${report.title.vi}, số ${report.number}, ${report.issuer.vi}. ${report.title.en}.`,
    identifier: permanentId(publisher, `du-lieu/${release.id}`),
    url: link(paths.quarterData(release.id)),
    inLanguage: ["vi", "en"],
    ...(publisher.licence.url && { license: publisher.licence.url }),
    creator: { "@type": "GovernmentOrganization", name: report.issuer.vi },
    publisher: { "@type": "Organization", name: publisher.name.vi },
    version: dataVersion(release),
    ...((corrected ?? made.committed) && { dateModified: corrected ?? made.committed }),
    temporalCoverage: `${report.period.from}/${report.period.to}`,
    spatialCoverage: { "@type": "Place", name: publisher.province.vi },
    isAccessibleForFree: true,
    isBasedOn: {
      "@type": "Report",
      name: report.title.vi,
      reportNumber: report.number,
      datePublished: report.issued,
      author: { "@type": "GovernmentOrganization", name: report.issuer.vi },
    },
    includedInDataCatalog: { "@type": "DataCatalog", name: publisher.name.vi, url: link(paths.data) },
    distribution: files.filter(isData).map(({ path, type, bytes }) => ({
      "@type": "DataDownload",
      name: path,
      encodingFormat: type.split(";")[0],
      contentUrl: link(paths.quarterFile(release.id, path)),
      contentSize: `${bytes.length} B`,
    })),
  };
}

/** schema.org `DataCatalog`, for the page of all downloads. */
export function catalogNode(site: Publication): Node {
  const { publisher, releases } = site;
  const link = linksFrom(publisher, paths.data);
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    name: publisher.name.vi,
    identifier: permanentId(publisher, "du-lieu"),
    url: link(paths.data),
    inLanguage: ["vi", "en"],
    ...(publisher.licence.url && { license: publisher.licence.url }),
    publisher: { "@type": "Organization", name: publisher.name.vi },
    dataset: releases.map(({ id, report }) => ({
      "@type": "Dataset",
      name: report.title.vi,
      description: `${report.title.vi}, số ${report.number}, ${report.issuer.vi}.`,
      identifier: permanentId(publisher, `du-lieu/${id}`),
      url: link(paths.quarterData(id)),
      ...(publisher.licence.url && { license: publisher.licence.url }),
      creator: { "@type": "GovernmentOrganization", name: report.issuer.vi },
    })),
  };
}

export function isData({ audience, table, rows }: PublishedFile): boolean {
  return audience === "excel" || table !== null || rows !== null;
}
