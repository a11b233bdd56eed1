import { paths, relativePath } from "../../core/address.ts";
import { sectionOf } from "../../core/figure.ts";
import { figuresOf, indicatorsOf, type Publication } from "../../core/publication.ts";
import { versionDay, versionsOf } from "../../core/release.ts";
import { filesFolder } from "../folders.ts";
import { json, metaOf, reportOf } from "../json.ts";
import { dataVersion } from "../names.ts";
import { figureJson } from "./figure.ts";
import { indicatorJson } from "./indicator.ts";
import { openApi } from "./openapi.ts";

/** The files below `/api/v1/`, by path: texts in both languages, the description for programs in English. */
export function apiFiles(site: Publication): { path: string; text: string }[] {
  const indicators = indicatorsOf(site).map((indicator) => ({
    path: `indicators/${indicator.series}.json`,
    text: indicatorJson(indicator, site),
  }));
  const figures = figuresOf(site).map((figure) => ({
    path: `figures/${figure.id}.json`,
    text: figureJson(figure, site),
  }));
  return [
    { path: "index.json", text: indexJson(site) },
    { path: "openapi.json", text: json(openApi(site, "en")) },
    ...indicators,
    ...figures,
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
    figures: figuresOf(site).map((figure) => ({
      id: figure.id,
      section: sectionOf(figure),
      label: figure.label,
      unit: figure.unit.id,
      measures: figure.measures || null,
      url: `figures/${figure.id}.json`,
    })),
  });
}
