import { isOn, walkXml } from "./xml-walk.ts";

/** How a cell looks, as far as it says what is to be read. */
export interface CellStyle {
  /** The code of its number format; null for one of Excel's own that differs by country. */
  format: string | null;
  isStruck: boolean;
}

export interface Styles {
  of: (index: number) => CellStyle;
  /** Whether a conditional look crosses out, or writes numbers otherwise. */
  changesText: (dxf: number) => boolean;
}

/** Excel's own formats, which a file names by number alone (ECMA-376, 18.8.30); dates are 14 to 22 and 45 to 47. */
const OWN_FORMATS: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  37: "#,##0;(#,##0)",
  38: "#,##0;(#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;(#,##0.00)",
  41: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  48: "##0.0E+0",
  49: "@",
};

function ownFormat(id: number): string | null {
  return (id >= 14 && id <= 22) || (id >= 45 && id <= 47) ? "d/m/yyyy" : (OWN_FORMATS[id] ?? null);
}

/** xl/styles.xml; "" where there is none. */
export function readStyles(xml: string): Styles {
  const formats = new Map<number, string>();
  const fonts: boolean[] = [];
  const cells: { font: number; format: number }[] = [];
  const conditional: boolean[] = [];
  if (xml !== "")
    walkXml(xml, {
      open: (name, attributes, path) => {
        const place = path.slice(1).join("/");
        if (place === "numFmts" && name === "numFmt")
          formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
        else if (place === "fonts" && name === "font") fonts.push(false);
        else if (place === "fonts/font" && name === "strike") fonts[fonts.length - 1] = isOn(attributes);
        else if (place === "cellXfs" && name === "xf")
          cells.push({ font: Number(attributes["fontId"] ?? 0), format: Number(attributes["numFmtId"] ?? 0) });
        else if (place === "dxfs" && name === "dxf") conditional.push(false);
        else if (place.startsWith("dxfs/") && (name === "numFmt" || (name === "strike" && isOn(attributes))))
          conditional[conditional.length - 1] = true;
      },
    });
  const of = (index: number): CellStyle => {
    const { font, format } = cells[index] ?? { font: 0, format: 0 };
    return { format: formats.get(format) ?? ownFormat(format), isStruck: fonts[font] ?? false };
  };
  return { of, changesText: (dxf) => conditional[dxf] ?? false };
}
