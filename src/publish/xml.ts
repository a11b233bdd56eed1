import XMLBuilder from "fast-xml-builder";

/**
 * An XML document as text. Keys name elements in their order, `@` before a key makes an attribute,
 * a list repeats its element; text and attributes are escaped.
 * @param indent what each level is moved in by; "": everything stands in one line
 */
export function xmlText(document: object, indent: string): string {
  const options = { attributeNamePrefix: "@", ignoreAttributes: false, format: indent !== "", indentBy: indent };
  return new XMLBuilder(options).build(document);
}
