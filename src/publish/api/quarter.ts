import { paths, relativePath } from "../../core/address.ts";
import { countOutcomes } from "../../core/finding.ts";
import type { Publication } from "../../core/publication.ts";
import { type Release, type Version, versionDay, versionsOf } from "../../core/release.ts";
import { hasProposals } from "../../core/section.ts";
import { filesFolder } from "../folders.ts";
import { json, metaOf, reportOf } from "../json.ts";
import { dataVersion } from "../names.ts";

/** A quarter where all of them are listed: its report, its files and its versions. */
export function quarterEntry(release: Release, here: string) {
  return {
    ...reportOf(release),
    url: relativePath(here, paths.apiFile(`quarters/${release.id}.json`)),
    ...filesOf(release, here),
    versions: versionsOf(release).map((version) => versionJson(version, release, here)),
  };
}

/** `/api/v1/quarters/<quarter>.json`: a quarter with its pages, how much of each kind it has, and what each version corrected. */
export function quarterJson(release: Release, site: Publication): string {
  const { id, observations, figures, computed, findings, documents } = release;
  const here = paths.apiFile(`quarters/${id}.json`);
  return json({
    ...reportOf(release),
    pages: pagesOf(release, here),
    ...filesOf(release, here),
    counts: {
      indicators: observations.filter(({ status }) => status === "reported").length,
      figures: figures.length,
      computed: computed.filter(({ number }) => number).length,
      findings: findings.length,
      documents: documents.length,
    },
    outcomes: countOutcomes(findings),
    versions: versionsOf(release).map((version) => ({
      ...versionJson(version, release, here),
      corrections: correctionsOf(version),
    })),
    ...metaOf(site),
  });
}

function pagesOf(release: Release, here: string) {
  const link = (to: string) => relativePath(here, to);
  const { id, documents } = release;
  return {
    report: link(paths.report(id)),
    indicators: link(paths.indicatorsOf(id)),
    figures: link(paths.figures(id)),
    ledger: link(paths.ledger(id)),
    documents: documents.length > 0 ? link(paths.documents(id)) : null,
    proposals: hasProposals(release) ? link(paths.proposalsOf(id)) : null,
    data: link(paths.quarterData(id)),
  };
}

function filesOf({ id }: Release, here: string) {
  const link = (name: string) => relativePath(here, paths.quarterFile(id, name));
  return {
    datapackage: link("datapackage.json"),
    observations: link("observations.json"),
    findings: link("findings.json"),
  };
}

function versionJson(version: Version, release: Release, here: string) {
  return {
    version: dataVersion(version),
    published: versionDay(version),
    page: relativePath(here, paths.version(release.id, version.version)),
    datapackage: relativePath(here, paths.quarterFile(filesFolder(version, release), "datapackage.json")),
  };
}

/** What made the version: the corrections of its day; none where it is the first. */
function correctionsOf(version: Version) {
  const day = versionDay(version);
  return version.revisions
    .filter(({ date }) => date === day)
    .map(({ id, column, from, to, reason }) => ({ id, column, from, to, reason }));
}
