const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>()"“”]+/giu;
/** What Markdown and MDX read as signs; a backslash before it makes it a letter. */
const SIGNS = /[\\`*_{}[\]<>#~|&$!]/g;

/**
 * An office's text as MDX that shows it and nothing else: no tag, no code, no list that was not meant. A web
 * address, which Markdown would link by itself, is linked by https: no other link is allowed.
 */
export function mdxText(text: string): string {
  const plain = text.replace(/\s+/g, " ");
  let result = "";
  let end = 0;
  for (const { index, 0: found } of plain.matchAll(ADDRESS)) {
    const address = encodeURI(`https://${found.replace(/^https?:\/\//i, "")}`).replace(/[\\`*{}[\]<>|$!]/g, "");
    result += `${escaped(plain.slice(end, index))}[${escaped(found)}](${address})`;
    end = index + found.length;
  }
  return result + escaped(plain.slice(end));
}

function escaped(text: string): string {
  return text.replace(SIGNS, (sign) => `\\${sign}`);
}

/** MDX as the start of a paragraph, where a dash, a plus or `1.` would open a list and `import` code. */
export function mdxParagraph(mdx: string): string {
  return mdx
    .replace(/^([-+=]|\d+[.)](?=\s))/, (opening) => `${opening.slice(0, -1)}\\${opening.slice(-1)}`)
    .replace(/^[ie](?=mport\b|xport\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}
