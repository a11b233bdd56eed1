/** A table whose rows and cells may only change with a word of why once they are published. */
export interface LockedTable {
  /** The file without its ending. */
  name: string;
  columns: readonly string[];
  /**
   * Those of the columns that files of an older format lack. They are locked once a file has them, so that
   * a format can grow: a lock that was written before says that it must be written anew (check/unlocked.ts).
   */
  recent?: readonly string[];
  /** The column that a row is there by: it is blank only where there is no row. */
  key: string;
  /** Where the rows are those of the form, a blank key means that nothing was reported. */
  rowsOfForm?: boolean;
}

const PERIOD = ["measures", "period_start", "period_end"];
const RELATIONS: LockedTable = {
  name: "relations",
  columns: ["kind", "target", "terms", "reason_vi", "reason_en", "assumes_vi", "assumes_en"],
  key: "terms",
};
const COMPUTED: LockedTable = {
  name: "computed",
  columns: [
    "label_vi",
    "label_en",
    "unit",
    "numerator",
    "denominator",
    "formula_vi",
    "formula_en",
    "better",
    "measures",
  ],
  key: "numerator",
};

/** What is locked of a quarter, in the order of its files. What follows from it is locked as first published. */
export const QUARTER_TABLES: readonly LockedTable[] = [
  { name: "indicators", columns: ["value", "note", "as_of"], recent: ["as_of"], key: "value", rowsOfForm: true },
  {
    name: "figures",
    columns: [
      "value",
      "label_vi",
      "label_en",
      "unit",
      "qualifier",
      "section",
      "place",
      ...PERIOD,
      "as_of",
      "note",
      "note_en",
    ],
    recent: [...PERIOD, "note_en"],
    key: "value",
  },
  RELATIONS,
  COMPUTED,
  { name: "statements", columns: ["a", "b"], key: "a" },
];

/** What is locked of a form, for all its quarters. Meanings and the outline are the editors' words and are not. */
export const FORM_TABLES: readonly LockedTable[] = [
  {
    name: "indicators",
    columns: [
      "label_vi",
      "label_en",
      "area",
      "unit",
      "printed_code",
      "printed_unit",
      "kind",
      "measures",
      "better",
      "allowed",
    ],
    key: "label_vi",
  },
  RELATIONS,
  COMPUTED,
  // What a row continues decides the address and the history that it has.
  { name: "mapping", columns: ["from_form", "from_id"], key: "from_id" },
];

/** The columns of some tables, each once, in order. */
export function lockedColumns(tables: readonly LockedTable[]): string[] {
  return [...new Set(tables.flatMap(({ columns }) => columns))];
}
