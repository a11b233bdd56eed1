import { unpack } from "./unpack.ts";
import { MOST_ELEMENTS } from "../../reading/bounds.ts";
import { isYes, walkXml } from "./xml-walk.ts";
import { TooComplex } from "./xml.ts";

/** A sheet of a workbook, before anything of it is read. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  /** A sheet that is one chart has no cells. */
  isChart: boolean;
  xml: string;
  /** The parts with remarks on cells, and with text boxes. */
  comments: string[];
  drawings: string[];
}

export interface XlsxParts {
  sheets: SheetPart[];
  /** "" where the workbook has none. */
  strings: string;
  styles: string;
  /** Formulas are to be computed when the file is opened: what it keeps of them is not what is shown. */
  isComputedOnLoad: boolean;
}

/** Far more than an office keeps in one workbook. */
const MOST_SHEETS = 200;

/** Parts that hold nothing which a sheet shows. */
const UNREAD =
  /(^|\/)(theme|media|pivot\w*|externalLinks|customXml|docProps|calcChain|printerSettings|charts?)(\/|\.)/i;

/** Unpacks an Excel file. Throws where the bytes are none, UnpacksLarge and TooComplex where they are too many. */
export function xlsxParts(bytes: Uint8Array): XlsxParts {
  const unpacked = Object.entries(unpack(bytes, (name) => /\.(xml|rels)$/i.test(name) && !UNREAD.test(name)));
  refuseComplex(unpacked.map(([, content]) => content));
  const files = new Map(unpacked.map(([name, content]) => [name.toLowerCase(), content]));
  const textOf = (path: string) => decode(files.get(path.toLowerCase()));
  const path = targetsOf("", textOf).find(({ type }) => type === "officeDocument")?.path ?? "xl/workbook.xml";
  const workbook = textOf(path);
  if (!workbook) throw new Error("The file has no workbook");
  const targets = targetsOf(path, textOf);
  const partOf = (type: string) => partsOf(targets, type, textOf)[0] ?? "";
  const parts: XlsxParts = {
    sheets: [],
    strings: partOf("sharedStrings"),
    styles: partOf("styles"),
    isComputedOnLoad: false,
  };
  walkXml(workbook, {
    open: (name, attributes, path) => {
      if (path.length === 0 && name !== "workbook") throw new Error(`The file is a ${name}`);
      if (name === "calcPr") parts.isComputedOnLoad = isYes(attributes["fullCalcOnLoad"]);
      if (parts.sheets.length > MOST_SHEETS) throw new TooComplex("More sheets than any form has");
      if (name === "sheet") parts.sheets.push(sheetOf(attributes, targets, textOf));
    },
  });
  return parts;
}

function sheetOf(
  attributes: Readonly<Record<string, string>>,
  targets: readonly Target[],
  textOf: (path: string) => string,
): SheetPart {
  const [, id] = Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
  const target = targets.find((one) => one.id === id);
  if (!target) throw new Error("A sheet without a part");
  const own = targetsOf(target.path, textOf);
  const isChart = target.type !== "worksheet";
  const xml = textOf(target.path);
  if (!isChart && !xml) throw new Error("A sheet without its cells");
  return {
    name: attributes["name"] ?? "",
    isHidden: ["hidden", "veryHidden"].includes(attributes["state"] ?? ""),
    isChart,
    xml,
    comments: partsOf(own, "comments", textOf),
    drawings: partsOf(own, "drawing", textOf),
  };
}

/** The parts of a type that are referred to. Throws where one is not there: what it says would be missed without a word. */
function partsOf(targets: readonly Target[], type: string, textOf: (path: string) => string): string[] {
  const parts = targets.filter((one) => one.type === type).map(({ path }) => textOf(path));
  if (parts.includes("")) throw new Error(`A part of ${type} that is not there`);
  return parts;
}

interface Target {
  id: string;
  /** The last word of the type's address: `worksheet`. */
  type: string;
  path: string;
}

/** What a part refers to, by the file beside it: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
function targetsOf(part: string, textOf: (path: string) => string): Target[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: Target[] = [];
  const xml = textOf(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!xml) return found;
  walkXml(xml, {
    open: (name, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (name !== "Relationship" || TargetMode === "External") return;
      const path = new URL(Target, `file:///${folder}`).pathname.slice(1);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), path: decodeURI(path) });
    },
  });
  return found;
}

/** No tag of Excel is longer, in bytes. */
const LONGEST_TAG = 100_000;

/** Counts the tags of all parts, an opening and a closing one for each element, before any is read. */
function refuseComplex(parts: readonly Uint8Array[]): void {
  let tags = 0;
  for (const bytes of parts) {
    for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
      const end = bytes.indexOf(GREATER, at);
      if (++tags > 2 * MOST_ELEMENTS || end - at > LONGEST_TAG) throw new TooComplex("More tags than any workbook has");
    }
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;

function decode(bytes: Uint8Array | undefined): string {
  if (!bytes) return "";
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
