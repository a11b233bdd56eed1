import type { vi } from "../vi/index.ts";

export const betweenQuarters: typeof vi.betweenQuarters = {
  label: "Previous and next quarter",
  year: (year) => `Year ${year}`,
  newest: (quarter) => `There are newer figures: see the ${quarter}`,
};
