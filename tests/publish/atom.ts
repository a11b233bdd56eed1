import { XMLParser } from "fast-xml-parser";

type Element = Record<string, unknown>;

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/** Elements that may stand in a feed or an entry at most once (RFC 4287, 4.1.1 and 4.1.2). */
const ONCE = ["id", "title", "updated", "published", "subtitle", "rights", "summary", "content"];
const ALLOWED = {
  feed: ["id", "title", "updated", "subtitle", "rights", "author", "link", "entry", "fh:archive"],
  entry: ["id", "title", "updated", "published", "summary", "link"],
};

/** Link relations that RFC 4287 and RFC 5005 register and a feed of this site may use. */
const RELATIONS = ["alternate", "self", "current", "prev-archive"];

/**
 * What RFC 4287 and RFC 5005 ask of a document and it does not keep, and what the W3C's feed validator warns of (blank
 * texts, markup in a plain text, a summary that repeats the title); empty where it is right.
 */
export function atomMistakes(xml: string): string[] {
  const options = { ignoreAttributes: false, attributeNamePrefix: "@", parseTagValue: false };
  const { feed } = new XMLParser(options).parse(xml) as { feed: Element };
  const entries = list(feed["entry"]) as Element[];
  const ids = entries.map(({ id }) => id);
  return [
    ...(feed["@xmlns"] === "http://www.w3.org/2005/Atom" ? [] : ["feed: no Atom"]),
    ...(/^[a-z]{2,3}(-[A-Z]{2})?$/.test(String(feed["@xml:lang"])) ? [] : ["feed: no language"]),
    ...(entries.every(({ updated }) => String(updated) <= String(feed["updated"]))
      ? []
      : ["feed: updated is not the last"]),
    ...(isNewestFirst(entries) ? [] : ["entries: not the newest first"]),
    ...("fh:archive" in feed && feed["@xmlns:fh"] !== "http://purl.org/syndication/history/1.0" ? ["feed: fh"] : []),
    ...(new Set(ids).size === ids.length ? [] : ["entries: an id is there twice"]),
    ...(list(feed["author"]).every((author) => (author as Element)["name"]) && feed["author"]
      ? []
      : ["feed: no author"]),
    ...mistakesOf(feed, "feed"),
    ...entries.flatMap((entry) => mistakesOf(entry, "entry")),
  ];
}

function mistakesOf(element: Element, name: "feed" | "entry"): string[] {
  const links = list(element["link"]) as Element[];
  const kinds = links.map((link) => `${String(link["@rel"])} ${String(link["@type"])}`);
  const keys = Object.keys(element).filter((key) => !key.startsWith("@"));
  return [
    ...keys.filter((key) => !ALLOWED[name].includes(key)).map((key) => `${key} is none of Atom`),
    ...ONCE.filter((key) => Array.isArray(element[key])).map((key) => `${key} is there twice`),
    ...["id", "title", "updated"].filter((key) => !element[key]).map((key) => `${key} is missing`),
    ...["updated", "published"]
      .filter((key) => element[key] && !MOMENT.test(String(element[key])))
      .map((key) => `${key} is no moment`),
    ...["updated", "published"]
      .filter((key) => element[key] && Number.isNaN(Date.parse(String(element[key]))))
      .map((key) => `${key} is no day of the calendar`),
    ...(element["published"] && String(element["published"]) > String(element["updated"])
      ? ["it was published after it was updated"]
      : []),
    ...["title", "subtitle", "summary", "rights"]
      .filter((key) => key in element && !/\S/.test(String(element[key])))
      .map((key) => `${key} is blank`),
    ...["title", "subtitle", "summary", "rights"]
      .filter((key) =>
        /<\/?(a|b|br|div|em|i|p|span|strong)\b[^>]*>|&(amp|lt|gt|quot|nbsp);/i.test(String(element[key])),
      )
      .map((key) => `${key} has markup in it`),
    ...(name === "entry" && element["summary"] === element["title"] ? ["summary repeats the title"] : []),
    ...(/^[a-z][a-z0-9+.-]*:\S+$/.test(String(element["id"])) ? [] : ["id is no IRI"]),
    ...(links.every((link) => /^[^\s<>"{}|\\^`]+$/.test(String(link["@href"]))) ? [] : ["a link leads nowhere"]),
    ...(links.every((link) => RELATIONS.includes(String(link["@rel"]))) ? [] : ["a link of no known relation"]),
    ...(links.every((link) => /^[a-z]+\/[a-z+.-]+$/.test(String(link["@type"]))) ? [] : ["a link to no media type"]),
    ...(new Set(kinds).size === kinds.length ? [] : ["two links say the same"]),
    ...(kinds.includes("alternate text/html") ? [] : ["no alternate"]),
    ...(name === "entry" || kinds.some((kind) => kind.startsWith("self ")) ? [] : ["no self"]),
  ].map((text) => `${name}: ${text}`);
}

function isNewestFirst(entries: readonly Element[]): boolean {
  const moments = entries.map(({ updated }) => String(updated));
  return moments.every((moment, index) => index === 0 || moment <= moments[index - 1]!);
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
