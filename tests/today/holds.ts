import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { paths } from "../../src/core/address.ts";
import { quantityOfFigure } from "../../src/core/quantity.ts";
import type { Release } from "../../src/core/release.ts";
import { quantityNumber } from "../../src/i18n/format.ts";
import { mistakeLine } from "../../src/i18n/mistakes.ts";
import { readPublication } from "../../src/publication.ts";
import { brokenLinks } from "../e2e/site.ts";

/**
 * What must hold of every publication, whatever its province, its quarters and its numbers.
 * @param publication its folder and its built site, once they are there
 */
export function holdsOf(publication: () => { root: string; site: string }): void {
  test("is checked: no mistake", () => {
    expect(mistakesOf(publication().root)).toEqual([]);
  });

  test("every value of a quarter is found by the quarter's id: in its files, in those of all quarters, in each row's own", () => {
    const { root, site } = publication();
    expect(releasesOf(root).flatMap((release) => lostInFiles(release, site))).toEqual([]);
  });

  test("every number of a quarter stands in the quarter's pages", () => {
    const { root, site } = publication();
    expect(releasesOf(root).flatMap((release) => lostInPages(release, site))).toEqual([]);
  });

  test("every link leads somewhere", () => {
    expect(brokenLinks(publication().site)).toEqual([]);
  });
}

/** What the check finds wrong in a publication's folder. */
export const mistakesOf = (root: string): string[] =>
  readPublication(root).mistakes.map((one) => mistakeLine(one, "vi"));

const releasesOf = (root: string): readonly Release[] => readPublication(root).publication!.releases;

type Row = Record<string, string>;

/** Values of a release that a file of its site does not have as the report states them. */
function lostInFiles(release: Release, site: string): string[] {
  const table = (path: string): Row[] =>
    Papa.parse<Row>(readFileSync(join(site, path), "utf8"), { header: true, skipEmptyLines: true }).data;
  const lost = (path: string, key: string, values: readonly { id: string; stated: string }[]) => {
    const rows = new Map(
      table(path)
        .filter(({ quarter }) => quarter === release.id)
        .map((row) => [row[key], row["value_stated"]]),
    );
    return values
      .filter(({ id, stated }) => rows.get(id) !== stated)
      .map(({ id, stated }) => `${path} ${release.id} ${id}: ${stated}, not ${rows.get(id)}`);
  };
  const rows = release.observations.map(({ indicator, stated }) => ({
    id: indicator.id,
    series: indicator.series,
    stated,
  }));
  return [
    ...lost(paths.quarterFile(release.id, "indicators.csv"), "indicator_id", rows),
    ...lost(paths.quarterFile(release.id, "figures.csv"), "figure_id", release.figures),
    ...lost(paths.allFile("observations.csv"), "indicator_id", rows),
    ...lost(paths.allFile("figures.csv"), "figure_id", release.figures),
    ...rows.flatMap(({ id, series }) =>
      lost(
        paths.indicatorFile(series, ""),
        "indicator_id",
        rows.filter((row) => row.id === id),
      ),
    ),
  ];
}

/** Numbers of a release that the quarter's own pages do not show at their address. */
function lostInPages(release: Release, site: string): string[] {
  const page = (path: string) => parse(readFileSync(join(site, path, "index.html"), "utf8"));
  const figures = page(paths.figures(release.id));
  const lost = release.figures.filter((figure) => {
    const place = figures.getElementById(figure.id);
    return !place?.text.includes(quantityNumber(quantityOfFigure(figure), "vi"));
  });
  const report = page(paths.report(release.id)).text;
  const ledger = page(paths.ledger(release.id));
  return [
    ...lost.map(({ id }) => `${paths.figures(release.id)} does not show ${id}`),
    ...(report.includes(release.report.number) ? [] : [`${paths.report(release.id)} does not name its report`]),
    ...release.findings.flatMap(({ id }) =>
      ledger.getElementById(id) ? [] : [`${paths.ledger(release.id)} lacks ${id}`],
    ),
  ];
}
