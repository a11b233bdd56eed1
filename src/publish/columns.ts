import { documentName, type CitedDocument } from "../core/document.ts";
import type { ComputedValue } from "../core/compute/computed-value.ts";
import type { Figure } from "../core/figure.ts";
import type { Finding } from "../core/finding.ts";
import { type StatedNumber, plainNumber } from "../core/number.ts";
import type { Observation } from "../core/observation.ts";
import type { Release } from "../core/release.ts";
import type { Term } from "../core/relation.ts";
import type { Bilingual } from "../core/unit.ts";

/** A cell for machines: a number with its stated digits, a text, or null where there is nothing. */
export type DataCell = StatedNumber | string | null;

export interface Column<Row> {
  name: string;
  type: "text" | "number" | "date" | "code";
  meaning: Bilingual;
  cell: (row: Row, release: Release) => DataCell;
}

/** One dataset of a quarter: the one list behind CSV, JSON and the dictionary. */
export interface Dataset<Row> {
  name: string;
  columns: Column<Row>[];
  rows: (release: Release) => Row[];
}

type Cell<Row> = Column<Row>["cell"];
const text = <Row>(name: string, vi: string, en: string, cell: Cell<Row>): Column<Row> => ({
  name,
  type: "text",
  meaning: { vi, en },
  cell,
});
const code = <Row>(name: string, vi: string, en: string, cell: Cell<Row>): Column<Row> => ({
  name,
  type: "code",
  meaning: { vi, en },
  cell,
});
const number = <Row>(name: string, vi: string, en: string, cell: Cell<Row>): Column<Row> => ({
  name,
  type: "number",
  meaning: { vi, en },
  cell,
});
const date = <Row>(name: string, vi: string, en: string, cell: Cell<Row>): Column<Row> => ({
  name,
  type: "date",
  meaning: { vi, en },
  cell,
});

const quarter = <Row>(): Column<Row> =>
  code(
    "quarter",
    "Quý của báo cáo, ví dụ 2025-q3",
    "Quarter of the report, such as 2025-q3",
    (_row, release) => release.id,
  );

/** SDMX CL_OBS_STATUS: A normal, O missing, M the value cannot exist (a heading). */
const OBS_STATUS = { reported: "A", "not-reported": "O", heading: "M" } as const;

const COMPUTED_DECIMALS = 6;

/** A rate recomputed at full precision from its parts, where the form gives them. */
function recomputed({ indicator }: Observation, { findings }: Release): StatedNumber | null {
  const ratio = findings.find(({ kind, target, exact }) => kind === "ratio" && target.id === indicator.id && exact);
  return ratio ? { value: ratio.exact!.round(COMPUTED_DECIMALS), decimals: COMPUTED_DECIMALS } : null;
}

export const indicatorsDataset: Dataset<Observation> = {
  name: "indicators",
  rows: ({ observations }) => observations,
  columns: [
    quarter(),
    code("indicator_id", "Mã chỉ tiêu trong biểu mẫu", "Id of the row of the form", (o) => o.indicator.id),
    code("area", "Lĩnh vực, từ I đến VII", "Area, I to VII", (o) => o.indicator.area),
    code(
      "printed_code",
      "Mã in trong biểu mẫu khi khác mã đúng",
      "Code as printed where it differs",
      (o) => o.indicator.printedCode,
    ),
    text("label_vi", "Tên chính thức bằng tiếng Việt", "Official name in Vietnamese", (o) => o.indicator.label.vi),
    text("label_en", "Tên bằng tiếng Anh", "Name in English", (o) => o.indicator.label.en),
    code("kind", "Loại chỉ tiêu", "Kind of indicator", (o) => o.indicator.kind),
    code("unit", "Mã đơn vị", "Unit id", (o) => o.indicator.unit?.id ?? ""),
    text("unit_label_vi", "Đơn vị bằng tiếng Việt", "Unit in Vietnamese", (o) => o.indicator.unit?.label.vi ?? ""),
    code(
      "measures",
      "Đo trong quý, tại thời điểm hay lũy kế từ đầu năm",
      "Whether it measures the quarter, a point in time or the year to date",
      (o) => o.indicator.measures ?? "",
    ),
    code("better", "Chiều nào là tốt hơn", "Which way is better", (o) => o.indicator.better ?? ""),
    number(
      "value",
      "Số liệu dạng số; trống là không báo cáo",
      "The value as a number; blank is not reported",
      (o) => o.number,
    ),
    text("value_stated", "Số liệu đúng như báo cáo viết", "The value verbatim", (o) => o.stated),
    number(
      "value_computed",
      "Tỷ lệ tính lại từ các dòng con, sáu chữ số thập phân",
      "The rate recomputed from its parts, six decimals",
      recomputed,
    ),
    code("status", "reported, not-reported hoặc heading", "reported, not-reported or heading", (o) => o.status),
    code(
      "obs_status",
      "Tình trạng theo SDMX CL_OBS_STATUS: A có số, O không báo cáo, M tiêu đề nhóm",
      "SDMX CL_OBS_STATUS: A normal, O missing, M cannot exist",
      (o) => OBS_STATUS[o.status],
    ),
    text("note", "Ghi chú đúng như báo cáo viết", "The note verbatim", (o) => o.note),
  ],
};

export const figuresDataset: Dataset<Figure> = {
  name: "figures",
  rows: ({ figures }) => figures,
  columns: [
    quarter(),
    code("figure_id", "Mã của con số", "Id of the figure", (f) => f.id),
    text("label_vi", "Tên bằng tiếng Việt", "Name in Vietnamese", (f) => f.label.vi),
    text("label_en", "Tên bằng tiếng Anh", "Name in English", (f) => f.label.en),
    code("unit", "Mã đơn vị", "Unit id", (f) => f.unit.id),
    text("unit_label_vi", "Đơn vị bằng tiếng Việt", "Unit in Vietnamese", (f) => f.unit.label.vi),
    number("value", "Giá trị dạng số", "The value as a number", (f) => f.number),
    text("value_stated", "Giá trị đúng như báo cáo viết", "The value verbatim", (f) => f.stated),
    code(
      "qualifier",
      "Từ kèm theo: more-than (hơn), nearly (gần), about (khoảng), estimated (ước), at-least (ít nhất)",
      "Qualifying word of the report",
      (f) => f.qualifier,
    ),
    code(
      "section",
      "Mục của báo cáo; form là ghi chú trong biểu mẫu",
      "Section of the report; form is a note in the form",
      (f) => f.section,
    ),
    code(
      "place",
      "Số chú thích, hoặc mã chỉ tiêu có ghi chú",
      "Number of the footnote, or the row that has the note",
      (f) => f.place,
    ),
    date("as_of", "Ngày mà con số đúng, nếu báo cáo nêu", "The day it holds for, where stated", (f) => f.asOf),
    text("note", "Ghi chú của người biên tập", "Editors' note", (f) => f.note),
  ],
};

export const computedDataset: Dataset<ComputedValue> = {
  name: "computed",
  rows: ({ computed }) => computed,
  columns: [
    quarter(),
    code("computed_id", "Mã của số liệu tính thêm", "Id of the computed indicator", (c) => c.indicator.id),
    text("label_vi", "Tên bằng tiếng Việt", "Name in Vietnamese", (c) => c.indicator.label.vi),
    text("label_en", "Tên bằng tiếng Anh", "Name in English", (c) => c.indicator.label.en),
    code("unit", "Mã đơn vị", "Unit id", (c) => c.indicator.unit.id),
    number(
      "value",
      "Giá trị tính được; trống là thiếu số liệu",
      "The computed value; blank where a part is missing",
      (c) => c.number,
    ),
    code(
      "numerator",
      "Các mã ở tử số, trừ khi có dấu trừ đứng trước",
      "Ids added up in the numerator; a minus subtracts",
      (c) => termsText(c.indicator.numerator),
    ),
    code("denominator", "Các mã ở mẫu số; trống là không chia", "Ids of the denominator; blank: no division", (c) =>
      termsText(c.indicator.denominator),
    ),
    text("formula_vi", "Công thức bằng lời", "The formula in Vietnamese", (c) => c.indicator.formula.vi),
    text("formula_en", "Công thức bằng tiếng Anh", "The formula in English", (c) => c.indicator.formula.en),
  ],
};

export const findingsDataset: Dataset<Finding> = {
  name: "findings",
  rows: ({ findings }) => findings,
  columns: [
    code("id", "Mã của phép đối chiếu", "Id of the finding", (f) => f.id),
    code(
      "kind",
      "sum, difference, ratio, equal, at-most; printed-code và printed-unit là lỗi in",
      "Kind of relation; printed-code and printed-unit are slips of the print",
      (f) => f.kind,
    ),
    code(
      "outcome",
      "holds (khớp), rounding (làm tròn), contradiction (mâu thuẫn), not-checkable (chưa kiểm được)",
      "Outcome",
      (f) => f.outcome,
    ),
    code("target", "Mã của con số được kiểm", "Id of the number that is checked", (f) => f.target.id),
    number("stated", "Con số báo cáo nêu", "The number as stated", (f) => f.stated),
    number("computed", "Con số tính lại", "The number recomputed", (f) => f.computed),
    code("terms", "Các mã dùng để tính, dấu trừ là bớt đi", "Ids it is computed from; a minus subtracts", (f) =>
      termsText(f.terms.map(({ term }) => term)),
    ),
    text(
      "explanation",
      "Lời giải thích của người biên tập",
      "What the editors say to it, in Vietnamese",
      (f) => f.explanation?.vi ?? "",
    ),
    text(
      "explanation_en",
      "Lời giải thích bằng tiếng Anh",
      "What the editors say to it, in English",
      (f) => f.explanation?.en ?? "",
    ),
    code(
      "manner",
      "Cách làm tròn: cut (bị cắt), last-digit (lệch chữ số cuối)",
      "Manner of the rounding: cut or last-digit",
      (f) => f.manner ?? "",
    ),
    quarter(),
  ],
};

export const documentsDataset: Dataset<CitedDocument> = {
  name: "documents",
  rows: ({ documents }) => documents,
  columns: [
    quarter(),
    code("document_id", "Mã của văn bản", "Id of the document", (d) => d.id),
    text("name_vi", "Loại và số hiệu", "Type and number", documentName),
    code("type", "Loại văn bản", "Type", (d) => d.type),
    code("number", "Số hiệu như báo cáo viết", "Number as printed", (d) => d.number),
    date("date", "Ngày ban hành, nếu báo cáo nêu", "Date of issue, where stated", (d) => d.date),
    text("issuer_vi", "Cơ quan ban hành", "Issuer, in Vietnamese", (d) => d.issuer.vi),
    text("issuer_en", "Cơ quan ban hành bằng tiếng Anh", "Issuer, in English", (d) => d.issuer.en),
    text("title_vi", "Nội dung", "Subject, in Vietnamese", (d) => d.title.vi),
    text("title_en", "Nội dung bằng tiếng Anh", "Subject, in English", (d) => d.title.en),
    code("sections", "Các mục nhắc đến văn bản", "Sections that cite it", (d) => d.sections.join(" ")),
    text("note", "Ghi chú của người biên tập", "Editors' note", (d) => d.note),
  ],
};

export const quarterDatasets: Dataset<never>[] = [
  indicatorsDataset,
  figuresDataset,
  computedDataset,
  findingsDataset,
  documentsDataset,
] as unknown as Dataset<never>[];

function termsText(terms: readonly Term[]): string {
  return terms.map(({ id, sign }) => (sign < 0 ? `-${id}` : id)).join(" ");
}

/** A cell in plain notation; null becomes the empty text. */
export function plainCell(cell: DataCell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? cell : plainNumber(cell);
}
