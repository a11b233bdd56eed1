import type { vi } from "../vi/index.ts";

export const embed: typeof vi.embed = {
  more: "See the whole page",
  embedTitle: (title, site) => `${title} · ${site}`,
  description: (title) => `A chart to embed: ${title}`,
  corrected: (dates) => `This number was corrected on ${dates}.`,
  someCorrected: (dates) => `Numbers here were corrected on ${dates}.`,
  corrections: "See what was corrected",
  quarter: (quarter) => `Data of the ${quarter}.`,
};
