import { EXPECTED } from "../src/core/check/file-names.ts";
import { repositoryCsv } from "../src/publish/repository-csv.ts";
import { readCsv } from "../src/load/csv.ts";
import { assembleFiles, baseFiles, type Files } from "./load/fixture.ts";

/** An element that no page has: where one stands in a page, a text has become markup. */
export const ELEMENT = "x-hostile";

/** Texts that a page, a file or a program might take for its own signs; each runs or shows something where it is. */
export const HOSTILE = [
  `<${ELEMENT}>a</${ELEMENT}>`,
  "<script>globalThis.hacked=1</script>",
  '"><img src=x onerror="globalThis.hacked=1">',
  "x' onmouseover='globalThis.hacked=1' autofocus onfocus='globalThis.hacked=1",
  "</script><script>globalThis.hacked=1</script>",
  "</title></style></textarea></svg><svg onload=globalThis.hacked=1>",
  "]]><script>globalThis.hacked=1</script>",
  "<![CDATA[ <!-- --> <?xml ?> <!DOCTYPE a>",
  `&lt;${ELEMENT}&gt; &amp;amp; &#60;b&#62; &nbsp;`,
  "{7*7} ${7*7} {{7*7}} <%= 7*7 %> #{7*7} `x`",
  "javascript:globalThis.hacked=1",
  "$& $1 $` \\u0041 \\n %s %00 %2e%2e/ ../../x",
  "constructor __proto__ toString",
  `${"chữ ".repeat(200)}cuối`,
  "[a](javascript:globalThis.hacked=1) **b** ![c](x) | d | ::error::e",
  "a, b; c\td \"e\" 'f' \u201cg\u201d",
];

/** Texts that are refused wherever they stand by themselves: each a sentence, and never a page. */
export const REFUSED = [
  ..."=1+1|+x|@SUM(A1)|-cmd|'=1|＝1".split("|").filter((text) => text !== ""),
  "\u202e321",
  "a\u2066b\u2069",
  "a\u0000b",
  "a\u001b[2Jb",
  "a\uffffb",
  "a\ue000b",
  "a\ufffdb",
  "a".repeat(10_000),
  "ạ".repeat(31),
];

/** A place in a file of the editors that holds a text: a column of a table, a value of JSON. */
export interface Field {
  name: string;
  /** The files with a text there. */
  put: (files: Files, text: string) => Files;
}

/** What the base lacks, so that there is a file of every kind. */
const MORE: Record<string, string> = {
  "data/calendar.csv": "quarter,expected,basis_vi,basis_en\n2031-q2,2031-06-20,Thử.,Test.\n",
  "data/quarters/2031-q1/statements.csv":
    "id,a,a_says_vi,a_says_en,b,b_says_vi,b_says_en,matters_vi,matters_en\nthu,section:I.1,Có.,Yes.,row:I.2,Không.,No.,Chưa rõ.,Unclear.\n",
  "data/quarters/2031-q1/stories.csv": "id,title_vi,title_en,findings\nchuyen,Có.,Yes.,documents-equal\n",
  "data/quarters/2031-q1/key_points.csv": "id,kind,place,text_vi,text_en\nviec,achieved,section:I.1,Có.,Yes.\n",
  "data/quarters/2031-q1/revisions.csv":
    "id,column,from,to,date,reason_vi,reason_en\nI.1,value,10,12,2031-04-01,Gõ nhầm.,A slip.\n",
};
export const ALL_FILES: Files = new Map([
  ...baseFiles,
  ...Object.entries(MORE).map(([path, text]) => [path, Buffer.from(text)] as const),
]);

const textOf = (files: Files, path: string) => Buffer.from(files.get(path)!).toString("utf8");

/**
 * Every field of every table, JSON file and frontmatter. The columns are those that the check itself asks for, also the
 * ones that a file leaves out: a new column is a field as soon as it is read.
 */
export function allFields(): Field[] {
  const csv = [...ALL_FILES.keys()].filter((path) => path.endsWith(".csv"));
  const json = [...ALL_FILES.keys()].filter((path) => path.endsWith(".json"));
  return [...csv.flatMap(fieldsOfTable), ...json.flatMap(fieldsOfJson), ...FIELDS_OF_PROSE];
}

/** The kinds of table that there are and that no field is made for; locks and mappings hold no text of their own. */
export function tablesWithoutFields(): string[] {
  const names = EXPECTED.flatMap((pattern) => /\(([a-z|_-]+)\)\\\.csv/.exec(pattern.source)?.[1]!.split("|") ?? []);
  const have = [...ALL_FILES.keys()].map((path) => path.split("/").at(-1)!.replace(".csv", ""));
  return [...new Set(names)].filter((name) => !have.includes(name));
}

function fieldsOfTable(path: string): Field[] {
  const unknown = new Map([...ALL_FILES, [path, Buffer.from("cot-khong-co\n")]]);
  const { write } = assembleFiles(unknown).mistakes.find(
    ({ file, code }) => file === path && code === "csv-header-unknown",
  )!;
  return write.split(", ").map((column) => ({
    name: `${path} ${column}`,
    put: (files, text) => {
      const { rows } = readCsv(path, textOf(files, path), () => {});
      const [header = [], ...body] = rows.map((cells) => cells.map((cell) => cell.text));
      const columns = header.includes(column) ? header : [...header, column];
      const at = columns.indexOf(column);
      // A row that says something there already: what is blank in the others may have to be.
      const target = Math.max(
        0,
        body.findIndex((cells) => cells[at]),
      );
      const changed = body.map((cells, index) =>
        columns.map((_, place) => (place === at && index === target ? text : (cells[place] ?? ""))),
      );
      return new Map([...files, [path, Buffer.from(repositoryCsv(columns, changed))]]);
    },
  }));
}

function fieldsOfJson(path: string): Field[] {
  const leaves = (value: unknown, keys: string[]): string[][] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...keys, key]))
      : [keys];
  return leaves(JSON.parse(textOf(ALL_FILES, path)), []).map((keys) => ({
    name: `${path} ${keys.join(".")}`,
    put: (files, text) => {
      const whole = JSON.parse(textOf(files, path)) as Record<string, unknown>;
      let inner = whole;
      for (const key of keys.slice(0, -1)) inner = inner[key] as Record<string, unknown>;
      inner[keys.at(-1)!] = text;
      return new Map([...files, [path, Buffer.from(JSON.stringify(whole, null, 2))]]);
    },
  }));
}

const PAGE = "content/pages/about.mdx";
const SECTION = "content/reports/2031-q1/03-muc-ba.mdx";
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#~|&$!:@-]/g, (sign) => `\\${sign}`).replace(/\s+/g, " ");
const replaced = (path: string, from: RegExp, to: (text: string) => string) => (files: Files, text: string) =>
  new Map([...files, [path, Buffer.from(textOf(files, path).replace(from, () => to(text)))]]);

const FIELDS_OF_PROSE: Field[] = [
  { name: `${PAGE} title`, put: replaced(PAGE, /^title: .*$/m, (text) => `title: ${JSON.stringify(text)}`) },
  {
    name: `${PAGE} description`,
    put: replaced(PAGE, /^description: .*$/m, (text) => `description: ${JSON.stringify(text)}`),
  },
  { name: `${PAGE} heading`, put: replaced(PAGE, /^## .*$/m, (text) => `## ${escaped(text)}`) },
  {
    name: `${PAGE} paragraph`,
    put: replaced(PAGE, /^Trang có bảng/m, (text) => `Chữ ${escaped(text)}\n\nTrang có bảng`),
  },
  { name: `${PAGE} cell`, put: replaced(PAGE, /một \|$/m, (text) => `${escaped(text)} |`) },
  {
    name: `${PAGE} code`,
    put: replaced(
      PAGE,
      /^Chữ trong dấu/m,
      (text) => `\`\`\`\`\`\n${text.replace(/\s+/g, " ")}\n\`\`\`\`\`\n\nChữ trong dấu`,
    ),
  },
  { name: `${SECTION} paragraph`, put: replaced(SECTION, /^Theo/m, (text) => `Chữ ${escaped(text)}\n\nTheo`) },
];

/** The fields that hold a text as an editor likes, rather than an id, a code, a number or a day. */
export function freeFields(fields: readonly Field[]): Field[] {
  return fields.filter(({ put }) => assembleFiles(put(ALL_FILES, "chữ thường")).mistakes.length === 0);
}
