import { type Indicator, parentId } from "./indicator.ts";
import { asPrinted, type Bilingual } from "./unit.ts";

/** Words of a label that says nothing without the row above it: “Đã thực hiện”, “Hình thức khảo sát”. */
const SHORT = 4;

type Labelled = Pick<Indicator, "id" | "label">;

/**
 * What each row of a form is called where it stands alone, in a title, a citation or the search: its label, and the
 * row above it where the label is short, is another row's too, or is how another row's begins.
 * @returns by id; a row directly under its area has no row above it, and is called by its label
 */
export function rowNames(rows: ReadonlyMap<string, Labelled>): Map<string, Bilingual> {
  const labels = [...rows.values()].map(({ label }) => asPrinted(label));
  const isAlone = (label: string) =>
    label.split(/\s+/).length > SHORT && labels.filter((other) => `${other} `.startsWith(`${label} `)).length === 1;
  return new Map(
    [...rows].map(([id, { label }]) => {
      const above = rows.get(parentId(id) ?? "");
      return [id, above && !isAlone(asPrinted(label)) ? within(label, above.label) : label];
    }),
  );
}

/** `Đã thực hiện (Tỷ lệ thực hiện …)`; a remark in brackets behind the name of the row above is left out. */
function within({ vi, en }: Bilingual, { vi: aboveVi, en: aboveEn }: Bilingual): Bilingual {
  const name = (own: string, above: string) => own && `${own} (${above.replace(/\s*\([^()]*\)$/, "")})`;
  return { vi: name(vi, aboveVi), en: name(en, aboveEn || aboveVi) };
}
