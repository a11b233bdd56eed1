import { documentAnchor, inLanguage, indicatorSlug, isOwnPage, paths, relativePath, resolvedPath } from "../address.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { nearest } from "../parse/nearest.ts";
import { positionOf, type ProseFile, type ProseNode, walk } from "../prose.ts";
import { headingIds } from "../prose-text.ts";
import { figuresOf, indicatorsOf } from "../publication.ts";
import type { Release } from "../release.ts";
import { hasProposals, reportParts } from "../section.ts";
import { foldersIn, type Source } from "../source.ts";
import { stateOf } from "./sections.ts";

/** Every link to another page of the site, or to a place in a text, leads somewhere. */
export function checkLinks(source: Source, releases: readonly Release[], onMistake: OnMistake): void {
  const known = pagesOf(source, releases);
  const anchors = anchorsOf(source, releases);
  for (const prose of source.prose) {
    const here = addressOf(prose.file);
    if (!here || !prose.tree || stateOf(prose) === "draft") continue;
    for (const node of walk(prose.tree).filter(isRelative))
      checkLink(node, { file: prose.file, here, known, anchors }, onMistake);
  }
}

interface Context {
  file: string;
  /** The address of the page that the link stands in. */
  here: string;
  known: ReadonlySet<string>;
  /** The places in pages by their address; of a page that is not named any. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

function checkLink(node: ProseNode, { file, here, known, anchors }: Context, onMistake: OnMistake): void {
  const url = node.url!;
  const [path = "", anchor] = url.split("#") as [string, string?];
  const target = resolvedPath(here, path.split("?")[0]!);
  const isThere = target !== null && (known.has(target) || isDataFile(target));
  const at = positionOf(file, node);
  const near = isThere || target === null ? "" : nearest(target, known);
  if (!isThere) onMistake(mistakeAt(at, "mdx-link-missing", near && relativePath(here, near), url));
  else if (anchor && anchors.get(target)?.has(decoded(anchor)) === false)
    onMistake(
      mistakeAt(at, "mdx-link-missing", `#${nearest(decoded(anchor), anchors.get(target)!)}`.replace(/^#$/, ""), url),
    );
}

/** Relative as the check of markup lets it pass; what it refuses is one mistake already. */
function isRelative({ type, url = "" }: ProseNode): boolean {
  return type === "link" && /^[\w.#-]/.test(url) && !url.includes(":") && !url.includes("\\");
}

/** The page that a file's text stands in; null for one that has none. */
function addressOf(file: string): string | null {
  const [, page] = /^content\/pages\/(?:en\/)?([^/]+)\.mdx$/.exec(file) ?? [];
  const [, quarter] = /^content\/reports\/([^/]+)\/(?:en\/)?[^/]+\.mdx$/.exec(file) ?? [];
  const path = page ? `/${page}/` : quarter ? paths.report(quarter) : null;
  return path && inLanguage(path, /\/en\/[^/]+$/.test(file) ? "en" : "vi");
}

/** A file below an address of the software's own: which there are, the publication decides. */
function isDataFile(path: string): boolean {
  return /\.\w+$/.test(path) && (isOwnPage(path.split("/")[1]!) || /^\/[\w-]+\.\w+$/.test(path));
}

function pagesOf(source: Source, releases: readonly Release[]): Set<string> {
  const quarters = foldersIn(source, "data/quarters");
  const fixed = Object.values(paths).filter((path) => typeof path === "string" && path.endsWith("/")) as string[];
  const own = [paths.about, paths.methodology, paths.guide] as string[];
  const pages = [
    ...fixed.filter((path) => path !== paths.searchIndex && !own.includes(path)),
    ...source.prose.flatMap(({ file }) => (/^content\/pages\/[^/]+$/.test(file) ? (addressOf(file) ?? []) : [])),
    ...quarters.flatMap((id) =>
      [paths.report, paths.indicatorsOf, paths.figures, paths.ledger, paths.quarterData].map((pathOf) => pathOf(id)),
    ),
    ...releases.flatMap((release) => [
      ...reportParts(release).map(({ entry }) => paths.reportPart(release.id, entry.id)),
      ...(release.sections.length > 0 ? [paths.wholeReport(release.id)] : []),
      ...(release.documents.length > 0 ? [paths.documents(release.id)] : []),
      ...(hasProposals(release) ? [paths.proposalsOf(release.id)] : []),
    ]),
    ...quarters.flatMap((id) => quarters.map((other) => paths.quarterComparison(id, other))),
    ...releases.flatMap(({ id, version }) =>
      Array.from({ length: version }, (_, index) => paths.version(id, index + 1)),
    ),
    ...indicatorsOf({ releases: [...releases] }).flatMap(({ series }) => [
      paths.indicator(series),
      paths.embed(series),
    ]),
    ...figuresOf({ releases: [...releases] }).map(({ id }) => paths.figure(id)),
    ...releases.flatMap(({ id, charts }) =>
      charts.flatMap((chart) => [paths.embed(chart.id), paths.embed(chart.id, id)]),
    ),
  ];
  return new Set(pages.flatMap((path) => [path, inLanguage(path, "en")]));
}

function anchorsOf(source: Source, releases: readonly Release[]): Map<string, ReadonlySet<string>> {
  const pages = source.prose.flatMap(({ file, tree }: ProseFile) => {
    const address = file.startsWith("content/pages/") ? addressOf(file) : null;
    return address && tree ? [[address, new Set(headingIds(tree).values())] as const] : [];
  });
  const reports = releases.map(({ id, form, documents }) => {
    // Those of the time when the report was one page lead on from its overview.
    const sections = form.outline.map((entry) => indicatorSlug(entry.id));
    return [paths.report(id), new Set([...sections, ...documents.map((one) => documentAnchor(one.id))])] as const;
  });
  const parts = releases.flatMap((release) =>
    reportParts(release).map(({ entry, below }) => {
      const address = paths.reportPart(release.id, entry.id);
      return [address, new Set([entry, ...below].map(({ id }) => indicatorSlug(id)))] as const;
    }),
  );
  const documents = releases.map(
    (release) => [paths.documents(release.id), new Set(release.documents.map(({ id }) => documentAnchor(id)))] as const,
  );
  // Whatever the language, a section and a document have one anchor; the headings of a page are in its own.
  const shared = [...reports, ...parts, ...documents];
  const english = shared.map(([path, anchors]) => [inLanguage(path, "en"), anchors] as const);
  return new Map<string, ReadonlySet<string>>([...pages, ...shared, ...english]);
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor).normalize("NFC");
  } catch {
    return anchor;
  }
}
