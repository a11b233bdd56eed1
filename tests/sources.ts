import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export const ROOT = join(import.meta.dirname, "..");

/** The sources of the project, by their path from its root. */
export const sourceFiles = globSync("{src,scripts}/**/*.{ts,mjs,js,astro}", { cwd: ROOT })
  .map((file) => file.replaceAll("\\", "/"))
  .sort();

/** The text of a source without comments, so that a comment imports nothing and says nothing. */
export function codeOf(file: string): string {
  return withoutComments(readFileSync(join(ROOT, file), "utf8"));
}

function withoutComments(text: string): string {
  return text.replace(/(?<!\\)\/\*[\s\S]*?\*\/|^\s*\/\/.*$|<!--[\s\S]*?-->/gm, "");
}

/** A source as what TypeScript can parse, and the template of an Astro file without comments; "" where there is none. */
function partsOf(file: string): { script: ts.SourceFile; template: string } {
  const text = readFileSync(join(ROOT, file), "utf8");
  const [, frontmatter = "", template = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? ["", text, ""];
  const astro = file.endsWith(".astro");
  const script = ts.createSourceFile(file, astro ? frontmatter : text, ts.ScriptTarget.Latest, true);
  return { script, template: astro ? withoutComments(template) : "" };
}

function nodesIn(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [node];
  node.forEachChild((child) => void nodes.push(...nodesIn(child)));
  return nodes;
}

/** All that a source says: string literals, parts of templates, patterns, the lines of an Astro template. */
export function textsIn(file: string): string[] {
  const { script, template } = partsOf(file);
  const says = (node: ts.Node): node is ts.LiteralLikeNode =>
    ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node);
  return [
    ...nodesIn(script)
      .filter(says)
      .map(({ text }) => text),
    ...template.split("\n").filter((line) => line.trim() !== ""),
  ];
}

/**
 * The places where a source takes one language of a text by itself: `label.vi`, `label["en"]`, `({ vi })`, an import
 * of its words. What takes both at once (`{ vi, en }`) and what imports a type does not.
 */
export function languageReads(file: string): string[] {
  const { script, template } = partsOf(file);
  const isLanguage = (node: ts.Node | undefined) => node !== undefined && /^["']?(vi|en)["']?$/.test(node.getText());
  const reads = (node: ts.Node): boolean => {
    if (ts.isPropertyAccessExpression(node)) return isLanguage(node.name);
    if (ts.isElementAccessExpression(node)) return isLanguage(node.argumentExpression);
    if (ts.isObjectBindingPattern(node))
      return node.elements.filter((element) => isLanguage(element.propertyName ?? element.name)).length === 1;
    return (
      ts.isImportDeclaration(node) &&
      node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword &&
      /\/(vi|en)\//.test(node.moduleSpecifier.getText())
    );
  };
  return [
    ...nodesIn(script)
      .filter(reads)
      .map((node) => node.getText()),
    ...[...template.matchAll(/\S*\.(vi|en)\b(?!\.)/g)].map(([found]) => found),
  ];
}

const VIETNAMESE_LETTER = /(?![a-z])\p{Script=Latin}/iu;

/** Whether a text has a letter that English does not have. */
export function isVietnamese(text: string): boolean {
  return VIETNAMESE_LETTER.test(text.normalize("NFC"));
}
