import { paths, relativePath } from "../../core/address.ts";
import { indicatorsOf, type Publication } from "../../core/publication.ts";
import { versionDay, versionsOf } from "../../core/release.ts";
import { filesFolder } from "../files.ts";
import { json, metaOf, reportOf } from "../json.ts";
import { dataVersion } from "../names.ts";
import { indicatorJson } from "./indicator.ts";
import { openApi } from "./openapi.ts";

/** The files below `/api/v1/`, by path: texts in both languages, the description for programs in English. */
export function apiFiles(site: Publication): { path: string; text: string }[] {
  const indicators = indicatorsOf(site).map((indicator) => ({
    path: `indicators/${indicator.series}.json`,
    text: indicatorJson(indicator, site),
  }));
  return [
    { path: "index.json", text: indexJson(site) },
    { path: "openapi.json", text: json(openApi(site, "en")) },
    ...indicators,
  ];
}

/** `/api/v1/index.json`: what there is, and where. Addresses are relative to the file itself. */
function indexJson(site: Publication): string {
  const link = (to: string) => relativePath(paths.apiFile("index.json"), to);
  return json({
    api: "v1",
    ...metaOf(site),
    links: {
      documentation: link(paths.api),
      openapi: "openapi.json",
      catalogue: link(paths.catalogue),
      feed: link(paths.feed),
      allQuarters: link(paths.allFile("datapackage.json")),
    },
    quarters: site.releases.map((release) => ({
      ...reportOf(release),
      datapackage: link(paths.quarterFile(release.id, "datapackage.json")),
      observations: link(paths.quarterFile(release.id, "observations.json")),
      versions: versionsOf(release).map((version) => {
        const page = paths.version(release.id, version.version);
        return {
          version: dataVersion(version),
          published: versionDay(version),
          page: link(page),
          datapackage: link(paths.quarterFile(filesFolder(version, release), "datapackage.json")),
        };
      }),
    })),
    indicators: indicatorsOf(site).map(({ id, series, area, label, unit, kind, measures }) => ({
      id,
      area,
      label,
      unit: unit?.id ?? null,
      kind,
      measures,
      url: `indicators/${series}.json`,
    })),
  });
}
