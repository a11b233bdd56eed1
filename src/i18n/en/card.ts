import type { vi } from "../vi/index.ts";
import { counted } from "./counted.ts";

export const card: typeof vi.card = {
  rows: (count) => counted(count, "number"),
  reported: (reported, asked) => `${reported} of ${asked}`,
  reportedCaption: "indicators reported",
  contradictions: (count) => counted(count, "contradiction"),
};
