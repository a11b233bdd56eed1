import { describe, expect, test } from "vitest";
import { at, elementsOf, readXml } from "../../../src/load/office/xml.ts";

const textOf = (xml: string) => at(readXml(xml), "t")!.children.join("");

describe("readXml(text)", () => {
  test("elements with their prefix, attributes and text in order", () => {
    const root = readXml(`<?xml version="1.0"?>\n<w:p w:id='1' xml:space="preserve">a<w:br/> b<!-- c --></w:p>`);
    expect(elementsOf(root)).toEqual([
      {
        name: "w:p",
        attributes: { "w:id": "1", "xml:space": "preserve" },
        children: ["a", { name: "w:br", attributes: {}, children: [] }, " b"],
      },
    ]);
  });

  test("keeps every space, and the text of CDATA as it is", () => {
    expect(textOf("<t>  a \n b  </t>")).toBe("  a \n b  ");
    expect(textOf("<t> <![CDATA[<b>&amp;]]> </t>")).toBe(" <b>&amp; ");
    expect(textOf("<t>001,50</t>")).toBe("001,50");
  });

  test.each([
    ["&lt;&gt;&amp;&quot;&apos;", `<>&"'`],
    ["&amp;lt;", "&lt;"],
    ["&#38;lt;", "&lt;"],
    ["&#x00026;lt;", "&lt;"],
    ["&#7841;&#x1EA1;", "ạạ"],
    ["&#128512;&#x1F600;", "😀😀"],
    ["&nbsp;&company;", "&nbsp;&company;"],
  ])("decodes %s once, and no name that XML does not know", (written, expected) => {
    expect(textOf(`<t>${written}</t>`)).toBe(expected);
    expect(at(readXml(`<t a="${written}"/>`), "t")!.attributes["a"]).toBe(expected);
  });

  test.each([
    ["an element left open", "<a><b></b>"],
    ["an element closed that is not open", "<a></a></b>"],
    ["elements that cross", "<a><b></a></b>"],
    ["no element", "text"],
    ["nothing", ""],
    ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
    ["a document type behind a long comment", `<!--${"-".repeat(3000)}--><!doctype a><a/>`],
    ["an attribute without its first quote", `<a><b c=d">1</b><b c="d">2</b></a>`],
    ["an attribute without its last quote", `<a><b c="d>1</b><b c="d">2</b></a>`],
    ["an attribute twice", `<a b="1" b="2"/>`],
    ["an attribute without a value", `<a b/>`],
    ["a character that is none", "<a>&#x110000;</a>"],
  ])("throws at %s", (_, xml) => {
    expect(() => readXml(xml)).toThrow();
  });
});
