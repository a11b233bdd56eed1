import { DEEPEST_ELEMENT } from "../../reading/bounds.ts";
import { decoded, strictParser, TooComplex, withAstral } from "./xml.ts";

type Attributes = Readonly<Record<string, string>>;

/** What a walk through an XML file meets. Names of elements come without their prefix: some programs write `x:row`. */
export interface XmlEvents {
  /** @param path the names of the elements around this one, the outermost first */
  open: (name: string, attributes: Attributes, path: readonly string[]) => void;
  text: (text: string, path: readonly string[]) => void;
  close: (name: string, path: readonly string[]) => void;
}

/**
 * Walks through an XML file without keeping it, so that a sheet of any size takes no more memory than its text.
 * A document type is refused, as readXml does. Throws where the text is no XML, and what a listener throws; TooComplex
 * beyond DEEPEST_ELEMENT.
 */
export function walkXml(xml: string, { open, text = () => {}, close = () => {} }: Partial<XmlEvents>): void {
  const path: string[] = [];
  strictParser()
    .on("openTag", (name, readAttributes, decode) => {
      const own = name.slice(name.indexOf(":") + 1);
      const attributes = decoded(readAttributes(), decode);
      if (path.length > DEEPEST_ELEMENT) throw new TooComplex("Elements within elements");
      open?.(own, attributes, path);
      path.push(own);
    })
    .on("closeTag", () => close(path.pop()!, path))
    .on("text", (part, decode) => text(decode(withAstral(part)), path))
    .on("cdata", (part) => text(part, path))
    .parse(xml);
}

/** Whether an element that may say `val="0"` is on: `<strike/>`, `<strike val="1"/>`. */
export function isOn({ val = "1" }: Attributes): boolean {
  return !["0", "false", "off"].includes(val);
}

/** An attribute that says yes: `hidden="1"`, `hidden="true"`. */
export function isYes(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
