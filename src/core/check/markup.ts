import { checkImage, IMAGE_EXAMPLE } from "./images.ts";
import { hasRefused, withNamedRefused, withoutRefused } from "../character.ts";
import { mistakeAt, type MistakeCode, type OnMistake } from "../mistake.ts";
import { nearest } from "../parse/nearest.ts";
import type { Position } from "../cell.ts";
import { isEmail, isHttpsUrl } from "../web-address.ts";
import { attribute, isComponent, positionOf, type ProseFile, type ProseNode, walk } from "../prose.ts";

/** The components that editors may use, with the attributes of each. Nothing else runs or renders. */
export const COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["So", ["id", "khong-don-vi", "nguyen-van"]],
  ["Ngay", ["id"]],
  ["VanBan", ["id", "ngay", "thuong"]],
  ["ChiTieu", ["id"]],
  ["YNghia", []],
  ["ChuThich", ["so"]],
  ["GhiChu", ["so"]],
]);
/** The number of a footnote: a part of an address. */
const FOOTNOTE = /^[1-9]\d{0,2}$/;

const TEXT_NODES = ["root", "yaml", "paragraph", "text", "emphasis", "strong", "list", "listItem", "link", "break"];
const PAGE_NODES = [...TEXT_NODES, "heading", "inlineCode", "code", "table", "tableRow", "tableCell", "blockquote"];

const REFUSED = new Map<string, MistakeCode>([
  ["mdxjsEsm", "mdx-import"],
  ["mdxFlowExpression", "mdx-expression"],
  ["mdxTextExpression", "mdx-expression"],
  ["heading", "mdx-heading"],
  ["image", "mdx-image"],
]);

/** A link inside the site is relative: the site may stand in any folder of its host. */
const RELATIVE = /^(#|\.{1,2}\/|[\w-]+(\/|$))/;

/**
 * What an editor's MDX may hold: paragraphs, lists, emphasis, links and the fixed components with
 * plain attributes. Code of any kind is refused. A page may have headings, tables, code text and
 * the images of the guide too.
 * @param images the files of public/huong-dan
 */
export function checkMarkup(
  { file, tree }: ProseFile,
  kind: "section" | "page",
  onMistake: OnMistake,
  images: ReadonlySet<string> = new Set(),
): void {
  if (!tree) return;
  const allowed = kind === "page" ? PAGE_NODES : TEXT_NODES;
  for (const node of walk(tree)) {
    const at = positionOf(file, node);
    if (isComponent(node)) checkComponent(node, file, onMistake);
    else if (kind === "page" && node.type === "image") checkImage(node, file, images, onMistake);
    else if (!allowed.includes(node.type))
      onMistake(
        mistakeAt(at, REFUSED.get(node.type) ?? "mdx-html", node.type === "image" ? IMAGE_EXAMPLE : "", textOf(node)),
      );
    if (node.type === "link") checkLink(node.url ?? "", at, onMistake);
    const hidden = textsOf(node).find(hasRefused);
    if (hidden !== undefined)
      onMistake(
        mistakeAt(at, "cell-control-character", shown(withoutRefused(hidden)), shown(withNamedRefused(hidden))),
      );
  }
}

/** All that an editor wrote into a node itself. */
function textsOf({ value, url, title, alt, attributes = [] }: ProseNode): string[] {
  const values = attributes.map((one) => one.value);
  return [value, url, title, alt, ...values].filter((text) => typeof text === "string");
}

/** The start of a text, for a sentence. */
function shown(text: string): string {
  return text.slice(0, 60);
}

function textOf({ type, value, url }: ProseNode): string {
  return value?.slice(0, 60) ?? url ?? type;
}

function checkLink(url: string, at: Position, onMistake: OnMistake): void {
  if (/^\/(?![/\\])/.test(url)) onMistake(mistakeAt(at, "mdx-link-root", `..${url}`, url));
  else if (!isSafeLink(url)) onMistake(mistakeAt(at, "mdx-link", "https://…", url));
}

function isSafeLink(url: string): boolean {
  if (isHttpsUrl(url)) return true;
  if (/^mailto:/i.test(url)) return isEmail(url.slice("mailto:".length));
  // Browsers drop tabs and line breaks inside an address: "java\nscript:" runs. They read a backslash as a slash.
  return RELATIVE.test(url) && !/[\u0000-\u0020\\:]/.test(url);
}

/** What stands for `{...props}`, which has no name and may hold any. */
const SPREAD = "{…}";

function checkComponent(node: ProseNode, file: string, onMistake: OnMistake): void {
  const at = positionOf(file, node);
  const name = node.name ?? "";
  const attributes = COMPONENTS.get(name);
  if (!attributes) {
    const html = /^[a-z]/.test(name) || name === "";
    onMistake(
      mistakeAt(
        at,
        html ? "mdx-html" : "mdx-component",
        nearest(name, COMPONENTS.keys()) || [...COMPONENTS.keys()].join(", "),
        `<${name}>`,
      ),
    );
    return;
  }
  const refused = new Set<string>();
  for (const { type, name: key = SPREAD, value } of node.attributes ?? []) {
    const plain = type === "mdxJsxAttribute" && (value === null || value === undefined || typeof value === "string");
    if (plain && attributes.includes(key)) continue;
    refused.add(key);
    onMistake(mistakeAt(at, "mdx-attribute", attributes.join(", "), key));
  }
  for (const required of attributes.filter((key) => key === "id" || key === "so"))
    if (!attribute(node, required) && !refused.has(required) && !refused.has(SPREAD))
      onMistake(mistakeAt(at, "mdx-attribute", `${required}="…"`, `<${name}>`));
  const number = attributes.includes("so") && attribute(node, "so");
  if (number && !FOOTNOTE.test(number)) onMistake(mistakeAt(at, "mdx-attribute", 'so="1"', `so="${shown(number)}"`));
}
