import type { StatedNumber } from "../../core/number.ts";
import type { Observation } from "../../core/observation.ts";
import type { Version } from "../../core/release.ts";
import { BETTER, KINDS, MEASURED, OBS_STATUS, STATUS } from "../codes.ts";
import { code, type Dataset, number, reportColumns, quarter, text } from "../columns.ts";

/** SDMX CL_OBS_STATUS: A normal, O missing, M the value cannot exist (a heading). */
const STATUS_CODE = { reported: "A", "not-reported": "O", heading: "M" } as const;

const COMPUTED_DECIMALS = 6;

/** A rate recomputed at full precision from its parts, where the form gives them. */
function recomputed({ indicator }: Observation, { findings }: Version): StatedNumber | null {
  const ratio = findings.find(({ kind, target, exact }) => kind === "ratio" && target.id === indicator.id && exact);
  return ratio ? { value: ratio.exact!.round(COMPUTED_DECIMALS), decimals: COMPUTED_DECIMALS } : null;
}

/** The rows of the form as the office filled them. */
export const indicatorsDataset: Dataset<Observation> = {
  name: "indicators",
  allName: "observations",
  title: { vi: "Chỉ tiêu của biểu mẫu", en: "Indicators of the form" },
  key: ["indicator_id"],
  references: [
    { column: "area", dataset: "areas", to: "area_id" },
    { column: "unit", dataset: "units", to: "unit_id" },
  ],
  rows: ({ observations }) => observations,
  columns: [
    quarter(),
    code("indicator_id", "Mã chỉ tiêu trong biểu mẫu", "Id of the row of the form", (o) => o.indicator.id, {
      required: true,
    }),
    text("label_vi", "Tên chính thức bằng tiếng Việt", "Official name in Vietnamese", (o) => o.indicator.label.vi, {
      required: true,
    }),
    text("label_en", "Tên bằng tiếng Anh", "Name in English", (o) => o.indicator.label.en),
    code("unit", "Mã đơn vị", "Unit id", (o) => o.indicator.unit?.id ?? ""),
    text("unit_label_vi", "Đơn vị bằng tiếng Việt", "Unit in Vietnamese", (o) => o.indicator.unit?.label.vi ?? ""),
    number(
      "value",
      "Số liệu dạng số; trống là không báo cáo",
      "The value as a number; blank is not reported",
      (o) => o.number,
    ),
    text("value_stated", "Số liệu đúng như báo cáo viết", "The value verbatim", (o) => o.stated),
    code("status", "Đã báo cáo hay chưa", "Whether it was reported", (o) => o.status, {
      codes: STATUS,
      required: true,
    }),
    text("note", "Ghi chú đúng như báo cáo viết", "The note verbatim", (o) => o.note),
    number(
      "value_computed",
      "Tỷ lệ tính lại từ các dòng con, sáu chữ số thập phân",
      "The rate recomputed from its parts, six decimals",
      recomputed,
    ),
    code(
      "obs_status",
      "Tình trạng theo danh mục SDMX CL_OBS_STATUS",
      "Status by SDMX CL_OBS_STATUS",
      (o) => STATUS_CODE[o.status],
      { codes: OBS_STATUS, required: true },
    ),
    code(
      "measures",
      "Đo trong quý, tại thời điểm hay lũy kế từ đầu năm",
      "Whether it measures the quarter, a point in time or the year to date",
      (o) => o.indicator.measures ?? "",
      { codes: MEASURED },
    ),
    code("better", "Chiều nào là tốt hơn", "Which way is better", (o) => o.indicator.better ?? "", { codes: BETTER }),
    code("kind", "Loại chỉ tiêu", "Kind of indicator", (o) => o.indicator.kind, { codes: KINDS, required: true }),
    code("area", "Lĩnh vực, từ I đến VII", "Area, I to VII", (o) => o.indicator.area, { required: true }),
    code(
      "printed_code",
      "Mã in trong biểu mẫu khi khác mã đúng",
      "Code as printed where it differs",
      (o) => o.indicator.printedCode,
    ),
    text(
      "printed_unit",
      "Đơn vị in trong biểu mẫu khi khác cách gọi ở đây",
      "Unit as printed where it differs",
      (o) => o.indicator.printedUnit,
    ),
    code("form", "Biểu mẫu của bộ, theo phiên bản", "Version of the ministry's form", (_o, { form }) => form.id, {
      required: true,
    }),
    ...reportColumns<Observation>(),
  ],
};
