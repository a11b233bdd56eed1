import type { vi } from "../vi/index.ts";

export const feed: typeof vi.feed = {
  subtitle: "New reports and corrections",
  release: (quarter) => `Data of the ${quarter} published`,
  correction: (quarter) => `Data of the ${quarter} corrected`,
};
