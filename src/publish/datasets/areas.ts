import type { Area } from "../../core/form.ts";
import { code, type Dataset, quarter, text } from "../columns.ts";

/** The areas of the form. */
export const areasDataset: Dataset<Area> = {
  name: "areas",
  title: { vi: "Lĩnh vực của biểu mẫu", en: "Areas of the form" },
  key: ["area_id"],
  references: [],
  rows: ({ form }) => form.areas,
  columns: [
    quarter(),
    code("area_id", "Mã lĩnh vực, từ I đến VII", "Id of the area, I to VII", (a) => a.id, { required: true }),
    text("label_vi", "Tên bằng tiếng Việt", "Name in Vietnamese", (a) => a.label.vi, { required: true }),
    text("label_en", "Tên bằng tiếng Anh", "Name in English", (a) => a.label.en),
  ],
};
