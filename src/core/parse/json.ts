import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  parseTree,
  printParseErrorCode,
  type ParseError,
} from "jsonc-parser";
import { z } from "zod";
import { isIsoDate, isoFromOfficeDate } from "../date.ts";
import { isCarried, withoutMark } from "../carried.ts";
import type { Position, TextFile } from "../cell.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { QUARTER_ID, readQuarter } from "../quarter.ts";
import type { Publisher } from "../publisher.ts";
import type { Original, Report } from "../report.ts";
import { slug } from "../slug.ts";
import { asPrinted, type Bilingual } from "../unit.ts";
import { isBaseUrl, isEmail, isHttpsUrl } from "../web-address.ts";
import { isFileName } from "../file-name.ts";
import { textMistakes } from "./json-texts.ts";
import { AREA_CODE, SLUG } from "./table.ts";

const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string() });
const optionalText = z.strictObject({ vi: z.string(), en: z.string() });
const isoDate = z
  .string()
  .superRefine((text, context) => {
    if (!isIsoDate(text)) context.addIssue({ code: "custom", message: isoFromOfficeDate(text) || "2025-09-15" });
  })
  .meta({ format: "date" });
const blankOr = (holds: (text: string) => boolean, example: string) =>
  z.string().refine((text) => text === "" || holds(text), example);
const httpsUrl = blankOr(isHttpsUrl, "https://…").meta({ pattern: "^(https://\\S+)?$" });
const name = (shape: RegExp, example: string) =>
  z
    .string()
    .refine((text) => shape.test(text) && isFileName(text), example)
    .meta({ pattern: shape.source });

/** A day of the quarter before that nobody confirmed is there and not in the quarter. */
const carriedDate = z
  .string()
  .superRefine((text, context) => {
    const day = withoutMark(text);
    if (!isIsoDate(day)) context.addIssue({ code: "custom", message: isoFromOfficeDate(day) || "2025-09-15" });
  })
  .meta({ format: "date" });

/** `seriesBreak`: the province is another one from this day on. */
const namedDate = z.strictObject({
  date: carriedDate,
  vi: z.string().min(1),
  en: z.string(),
  seriesBreak: z.boolean().optional(),
});

export const reportSchema = z.strictObject({
  quarter: z
    .string()
    .refine((text) => readQuarter(text) !== null, "2025-q3")
    .meta({ pattern: QUARTER_ID.source }),
  number: z.string().min(1),
  issued: isoDate,
  published: isoDate.optional(),
  title: bilingual,
  period: z.strictObject({ from: isoDate, to: isoDate }),
  cutOff: isoDate,
  issuer: bilingual,
  recipient: bilingual,
  form: name(SLUG, "bnv-4625"),
  original: z.strictObject({ url: httpsUrl, ask: optionalText }).optional(),
  dates: z.record(z.string().regex(SLUG), namedDate),
});

export const publisherSchema = z.strictObject({
  id: name(SLUG, "cchc-mo").optional(),
  refArea: z.string().regex(AREA_CODE, "19").optional(),
  province: bilingual,
  authority: bilingual,
  name: bilingual,
  licence: z.strictObject({ id: z.string().min(1), name: bilingual, url: httpsUrl }),
  contact: z.strictObject({ name: optionalText, url: httpsUrl, email: blankOr(isEmail, "ten@example.org") }),
  baseUrl: blankOr(isBaseUrl, "https://…").meta({ pattern: "^(https://\\S+)?$" }),
});

const draftSchema = z.looseObject({ form: z.string().min(1), dates: z.record(z.string(), z.unknown()).catch({}) });

/** data/quarters/<quarter>/report.json; null where it has mistakes. */
export function parseReport(file: TextFile, onMistake: OnMistake): Report | null {
  const head = readJson(file, reportSchema, onMistake);
  if (!head) return null;
  const { published = null } = head;
  return { ...head, published, original: originalOf(head.original), ...datesOf(file, head.dates) };
}

/** Blank keys say as little as none. */
function originalOf(written: z.infer<typeof reportSchema>["original"]): Original | null {
  return written && (written.url !== "" || asPrinted(written.ask) !== "") ? written : null;
}

/** Confirmed days and those that wait; one that cannot be read is known by its name alone. */
function datesOf(file: TextFile, dates: Record<string, unknown>): Pick<Report, "dates" | "carriedDates"> {
  const all = Object.entries(dates).map(([id, value]) => {
    const { data = { date: "", vi: "", en: "" } } = namedDate.safeParse(value);
    const { date, vi, en, seriesBreak = false } = data as z.infer<typeof namedDate>;
    return [id, { date, label: { vi, en }, seriesBreak, at: positionOfKey(file, "dates", id, "date") }] as const;
  });
  return {
    dates: new Map(all.filter(([, { date }]) => !isCarried(date))),
    carriedDates: new Map(all.filter(([, { date }]) => isCarried(date))),
  };
}

/**
 * What a report's head with mistakes still says, so that the rest of its quarter is checked in the
 * same run: its form and its dates. Null where not even the form is there.
 */
export function parseDraftReport(file: TextFile): Report | null {
  const tree = parseTree(file.text.replace(/^\uFEFF/, ""));
  const found: unknown = tree && getNodeValue(tree);
  const draft = draftSchema.safeParse(found);
  if (!draft.success) return null;
  const blank = { vi: "", en: "" };
  return {
    quarter: "",
    number: "",
    issued: "",
    published: null,
    title: blank,
    period: { from: "", to: "" },
    cutOff: "",
    issuer: blank,
    recipient: blank,
    form: draft.data.form,
    original: null,
    ...datesOf(file, draft.data.dates),
  };
}

/**
 * data/publisher.json; null where it has mistakes. A file that was written before there were `id` and `refArea`
 * is known by the names in it, as it was then (check/publisher-ids.ts asks for both).
 */
export function parsePublisher(file: TextFile, onMistake: OnMistake): Publisher | null {
  const read = readJson(file, publisherSchema, onMistake);
  const named = (text: Bilingual) => slug(asPrinted(text));
  return read && { ...read, id: read.id ?? named(read.name), refArea: read.refArea ?? named(read.province) };
}

/** Where the value of a key stands, keys from the outermost in; the start of the file where there is none. */
export function positionOfKey({ file, text }: TextFile, ...keys: string[]): Position {
  const tree = parseTree(text);
  return positionAt(file, text, (tree && findNodeAtLocation(tree, keys)?.offset) ?? 0);
}

function positionAt(file: string, text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { file, line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

/** JSON by a schema; every problem is a mistake at the place of the value, or of its parent where it is missing. */
function readJson<T>({ file, text }: TextFile, schema: z.ZodType<T>, onMistake: OnMistake): T | null {
  const at = (offset: number) => positionAt(file, text, offset);
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/, ""), errors, { disallowComments: true });
  for (const error of errors.slice(0, 1))
    onMistake(mistakeAt(at(error.offset), "json-syntax", "", printParseErrorCode(error.error)));
  if (!tree || errors.length > 0) return null;
  const found = textMistakes(tree);
  for (const { offset, code, write, read } of found) onMistake(mistakeAt(at(offset), code, write, read));
  const result = schema.safeParse(JSON.parse(text.replace(/^\uFEFF/, "")));
  if (result.success) return found.length === 0 ? result.data : null;
  for (const issue of result.error.issues) {
    const names = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    for (const name of names) {
      const path = [...(issue.path as (string | number)[]), ...(name ? [name] : [])];
      const node = nearestNode(tree, path);
      const expected = issue.code === "custom" || issue.code === "invalid_format" ? issue.message : "";
      if (isMissingEnglish(tree, path)) {
        onMistake(mistakeAt(at(node.offset), "english-missing", '"en": ""', path.join(".")));
        continue;
      }
      if (node.value === "") {
        onMistake(mistakeAt(at(node.offset), "cell-missing", expected, path.join(".")));
        continue;
      }
      onMistake(
        mistakeAt(
          at(node.offset),
          "json-value",
          expected,
          `${path.join(".")}: ${text.slice(node.offset, node.offset + node.length).slice(0, 60)}`,
        ),
      );
    }
  }
  return null;
}

/** A text that has its Vietnamese and lacks the key of its English. */
function isMissingEnglish(tree: Node, path: (string | number)[]): boolean {
  const parent = path.slice(0, -1);
  return path.at(-1) === "en" && !findNodeAtLocation(tree, path) && !!findNodeAtLocation(tree, [...parent, "vi"]);
}

function nearestNode(tree: Node, path: (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}
