import { checkImage, IMAGE_EXAMPLE } from "./images.ts";
import { mistakeAt, type MistakeCode, type OnMistake } from "../mistake.ts";
import { nearest } from "../parse/unit-cell.ts";
import { attribute, isComponent, positionOf, type ProseFile, type ProseNode, walk } from "../prose.ts";

/** The components that editors may use, with the attributes of each. Nothing else runs or renders. */
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  So: ["id", "khong-don-vi", "nguyen-van"],
  Ngay: ["id"],
  VanBan: ["id", "ngay", "thuong"],
  ChiTieu: ["id"],
  YNghia: [],
  ChuThich: ["so"],
  GhiChu: ["so"],
};

const TEXT_NODES = ["root", "yaml", "paragraph", "text", "emphasis", "strong", "list", "listItem", "link", "break"];
const PAGE_NODES = [...TEXT_NODES, "heading", "inlineCode", "code", "table", "tableRow", "tableCell", "blockquote"];

const REFUSED: Record<string, MistakeCode> = {
  mdxjsEsm: "mdx-import",
  mdxFlowExpression: "mdx-expression",
  mdxTextExpression: "mdx-expression",
  heading: "mdx-heading",
  image: "mdx-image",
};

const SAFE_LINK = /^(https:\/\/|mailto:|#|\.{0,2}\/|[\w-]+(\/|$))/i;

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
        mistakeAt(at, REFUSED[node.type] ?? "mdx-html", node.type === "image" ? IMAGE_EXAMPLE : "", textOf(node)),
      );
    if (node.type === "link" && !isSafeLink(node.url ?? ""))
      onMistake(mistakeAt(at, "mdx-link", "https://…", node.url));
  }
}

function textOf({ type, value, url }: ProseNode): string {
  return value?.slice(0, 60) ?? url ?? type;
}

function isSafeLink(url: string): boolean {
  // Browsers drop tabs and line breaks inside an address: "java\nscript:" runs.
  const compact = url.replace(/[\u0000-\u0020]/g, "");
  return SAFE_LINK.test(compact) && !/^[a-z][a-z0-9+.-]*:/i.test(compact.replace(/^(https|mailto):/i, ""));
}

/** What stands for `{...props}`, which has no name and may hold any. */
const SPREAD = "{…}";

function checkComponent(node: ProseNode, file: string, onMistake: OnMistake): void {
  const at = positionOf(file, node);
  const name = node.name ?? "";
  const attributes = COMPONENTS[name];
  if (!attributes) {
    const html = /^[a-z]/.test(name) || name === "";
    onMistake(
      mistakeAt(
        at,
        html ? "mdx-html" : "mdx-component",
        nearest(name, Object.keys(COMPONENTS)) || Object.keys(COMPONENTS).join(", "),
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
}
