import type { Locale } from "./number.ts";

/**
 * Public addresses (design: Addresses). They never change once published. A path starts and, for a
 * page, ends with a slash; links in pages are made relative, so that a site works at any sub-path.
 */

/** `VII.4.3.1` -> `vii-4-3-1` */
export function indicatorSlug(id: string): string {
  return id.toLowerCase().replaceAll(".", "-");
}

/** The id of the line of a quarter in a table of quarters, `quy-2025-q3`: an id begins with a letter. */
export function quarterAnchor(quarter: string): string {
  return `quy-${quarter}`;
}

/** The id of a cited document in the list of them. */
export function documentAnchor(id: string): string {
  return `van-ban-${id}`;
}

/** The id of the figures of a section among those of a quarter. */
export function figuresAnchor(section: string): string {
  return `muc-${indicatorSlug(section)}`;
}

export const paths = {
  home: "/",
  report: (quarter: string) => `/bao-cao/${quarter}/`,
  /** A part of the report, or an area within it; all parts together are its overview. */
  reportPart: (quarter: string, part: string) => `/bao-cao/${quarter}/${indicatorSlug(part)}/`,
  /** The whole report on one page, to be printed. */
  wholeReport: (quarter: string) => `/bao-cao/${quarter}/in/`,
  documents: (quarter: string) => `/bao-cao/${quarter}/van-ban/`,
  document: (quarter: string, id: string) => `/bao-cao/${quarter}/van-ban/#${documentAnchor(id)}`,
  indicators: "/chi-tieu/",
  /** The form as a quarter filled it; `indicators` follows the newest. */
  indicatorsOf: (quarter: string) => `/chi-tieu/${quarter}/`,
  /** A row of the form by its series, which is the same in all forms that continue it. */
  indicator: (series: string) => `/chi-tieu/${series}/`,
  /** The line of a quarter in the history of a row. */
  indicatorQuarter: (series: string, quarter: string) => `/chi-tieu/${series}/#${quarterAnchor(quarter)}`,
  /** A row over all quarters; `-excel` for Vietnamese Excel. */
  indicatorFile: (series: string, style: "" | "-excel") => `/chi-tieu/${series}/${series}${style}.csv`,
  figures: (quarter: string) => `/so-lieu/${quarter}/`,
  /** Those that a section of the report states. */
  figuresIn: (quarter: string, section: string) => `/so-lieu/${quarter}/#${figuresAnchor(section)}`,
  /** A figure of the narrative over all quarters: its id begins with a letter, that of a quarter with a digit. */
  figure: (id: string) => `/so-lieu/${id}/`,
  /** The line of a quarter in the history of a figure. */
  figureQuarter: (id: string, quarter: string) => `/so-lieu/${id}/#${quarterAnchor(quarter)}`,
  /** A figure over all quarters; `-excel` for Vietnamese Excel. */
  figureFile: (id: string, style: "" | "-excel") => `/so-lieu/${id}/${id}${style}.csv`,
  /** What this site computed has its line among the numbers of a quarter. */
  computed: (quarter: string, id: string) => `/so-lieu/${quarter}/#${id}`,
  ledgers: "/doi-chieu/",
  ledger: (quarter: string) => `/doi-chieu/${quarter}/`,
  finding: (quarter: string, id: string) => `/doi-chieu/${quarter}/#${id}`,
  comparison: "/so-sanh/",
  quarterComparison: (newer: string, older: string) => `/so-sanh/${newer}/${older}/`,
  comparedQuarter: (quarter: string) => `/so-sanh/${quarter}.json`,
  indices: "/chi-so/",
  index: (id: string) => `/chi-so/#${id}`,
  check: "/kiem-tra/",
  /** What the check of a report needs to know of its form. */
  checkSource: (form: string) => `/kiem-tra/${form}.json`,
  embeds: "/nhung/",
  /** Without a quarter the chart of the newest one; with a quarter that one's, for ever. */
  embed: (id: string, quarter?: string) => (quarter ? `/nhung/${id}/${quarter}/` : `/nhung/${id}/`),
  /** The chart of the newest quarter; that of a quarter is saved from its page. `-excel` for Vietnamese Excel. */
  chartFile: (id: string, style: "svg" | "" | "-excel") =>
    `/nhung/${id}/${id}${style === "svg" ? ".svg" : `${style}.csv`}`,
  /** The numbers of all charts of a quarter, for ever; `-excel` for Vietnamese Excel. */
  chartsOfQuarter: (quarter: string, style: "" | "-excel" = "") => `/nhung/${quarter}${style}.csv`,
  proposals: "/kien-nghi/",
  proposalsOf: (quarter: string) => `/kien-nghi/${quarter}/`,
  data: "/du-lieu/",
  dictionary: "/du-lieu/tu-dien/",
  catalogue: "/du-lieu/catalog.jsonld",
  allFile: (name: string) => `/du-lieu/tat-ca/${name}`,
  quarterData: (quarter: string) => `/du-lieu/${quarter}/`,
  /** The versions of a quarter and what was corrected in them. */
  versions: (quarter: string) => `/du-lieu/${quarter}/#phien-ban`,
  /** A version of a quarter for ever, the current one too; `quarterData` follows the newest. */
  version: (quarter: string, version: number) => `/du-lieu/${quarter}/phien-ban-${version}/`,
  /** A number as that version has it: a row of the form, a figure or a computed value. */
  versionValue: (quarter: string, version: number, id: string) =>
    `/du-lieu/${quarter}/phien-ban-${version}/#${indicatorSlug(id)}`,
  quarterFile: (quarter: string, name: string) => `/du-lieu/${quarter}/${name}`,
  api: "/api/v1/",
  apiFile: (name: string) => `/api/v1/${name}`,
  /** All things of a kind that the API has a file for, to be looked through by people. */
  apiList: (kind: string) => `/api/v1/${kind}/`,
  /** What machines that are asked may read: this, and the texts that it names. */
  llms: "/llms.txt",
  reportText: (quarter: string) => `/bao-cao/${quarter}.txt`,
  ledgerText: (quarter: string) => `/doi-chieu/${quarter}.txt`,
  /** A row of the form over all quarters. */
  indicatorText: (series: string) => `/chi-tieu/${series}.txt`,
  feed: "/feed.xml",
  /** Entries that are older than those in the feed, a page of them; the first is the oldest. */
  feedArchive: (page: number) => `/feed/${page}.xml`,
  card: (name: string) => `/the/${name}.png`,
  search: "/tim-kiem/",
  searchWords: "/tim-kiem/tu-viet-tat.json",
  searchIndex: "/pagefind/",
  about: "/gioi-thieu/",
  methodology: "/phuong-phap/",
  guide: "/huong-dan/",
} as const;

/** The first parts of the addresses that the software gives out itself; no page of the editors may have one of them. */
const OWN = [
  ...["404", "api", "bao-cao", "chi-so", "chi-tieu", "doi-chieu", "du-lieu", "en", "favicon", "feed", "index"],
  ...["kiem-tra", "kien-nghi", "licences", "llms", "nhung", "pagefind", "robots", "sitemap-index", "so-lieu"],
  ...["so-sanh", "the", "tim-kiem"],
];

/** Whether a page of this name would hide one that the software makes, `chi-tieu`. */
export function isOwnPage(name: string): boolean {
  return OWN.includes(name);
}

/** The languages that the site is published in. */
export const LANGUAGES: readonly Locale[] = ["vi", "en"];

/** The language whose pages stand at the root; those of another stand below its name, with the same tail. */
export const ROOT_LOCALE: Locale = "vi";

/** Files that say something in one language stand beside the pages of that language; tables say it in both. */
const FILES_WITH_WORDS = [paths.embeds, paths.comparison, "/the/", paths.feed, "/feed/", paths.llms, paths.search];
/** The plain-text forms of pages. */
const TEXT = /^\/(?:bao-cao|doi-chieu|chi-tieu)\/[^/]+\.txt$/;

/**
 * Where a page, or a file with words in it, stands in a language: `/chi-tieu/i-1/` is `/en/chi-tieu/i-1/`
 * in English, and so is the folder of the search index. Data and the like are the same in all languages and keep
 * their path.
 */
export function inLanguage(path: string, locale: Locale): string {
  const isFolder = path.replace(/#.*/, "").endsWith("/");
  const isTable = path.endsWith(".csv");
  const hasWords =
    isFolder || TEXT.test(path) || (!isTable && FILES_WITH_WORDS.some((start) => path.startsWith(start)));
  return hasWords && locale !== ROOT_LOCALE ? `/${locale}${path}` : path;
}

/** The address of the same page, or file with words in it, in another language: `/en/chi-tieu/` of `/chi-tieu/`. */
export function inOtherLanguage(address: string, from: Locale, to: Locale): string {
  return inLanguage(from === ROOT_LOCALE ? address : address.slice(from.length + 1), to);
}

/**
 * The link from one page to another, relative: from `/chi-tieu/i-1/` to `/du-lieu/` it is
 * `../../du-lieu/`. A page is a folder, so its own address is `./`; fragments are kept.
 */
export function relativePath(from: string, to: string): string {
  const [path = "", fragment] = to.split("#") as [string, string?];
  const hash = fragment === undefined ? "" : `#${fragment}`;
  if (path === from && hash) return hash;
  const fromParts = from.split("/").slice(1, -1);
  const toParts = path.split("/").slice(1);
  let shared = 0;
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared]) shared++;
  const up = "../".repeat(fromParts.length - shared);
  return (up + toParts.slice(shared).join("/") || "./") + hash;
}

/**
 * Where a relative link leads, as a path of the site: from `/bao-cao/2025-q3/` the link `../../du-lieu/#tat-ca` leads
 * to `/du-lieu/#tat-ca`.
 * @returns null where it leaves the site
 */
export function resolvedPath(from: string, link: string): string | null {
  const [path = ""] = link.split(/[?#]/, 1);
  const parts = from.split("/").slice(1, -1);
  const steps = path.replace(/(?<=^|\/)\.\.?$/, "$&/").split("/");
  const file = steps.pop() ?? "";
  for (const step of steps) {
    if (step === ".." && parts.pop() === undefined) return null;
    if (step !== ".." && step !== "." && step !== "") parts.push(step);
  }
  return `/${[...parts, file].join("/")}${link.slice(path.length)}`;
}

/** The whole address of a path where the publisher's is known; "" where it is not. */
export function absoluteUrl({ baseUrl }: { baseUrl: string }, path: string): string {
  return baseUrl ? baseUrl.replace(/\/*$/, "") + path : "";
}
