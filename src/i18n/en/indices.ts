import type { vi } from "../vi/index.ts";

export const indices: typeof vi.indices = {
  title: "Yearly indices",
  lead: "Rankings made outside the quarterly report. Each value has its source; a year that was not found is left blank.",
  caution:
    "Up to 2024 there were 63 provinces and cities; since July 2025 there are 34. A rank among 63 and one among 34 cannot be compared, so they share no axis. Values from before the merger are those of each former province.",
  values: (index, place) => `${index}: ${place}`,
  ranks: (index, place, of) => `${index}: ${place}, rank of ${of}`,
  groups: "Five groups of scores over the days",
  period: "Year",
  place: "Province",
  value: "Value",
  rank: "Rank",
  basis: "How it is known",
  stated: "Stated by the source",
  implied: "Inferred",
  source: "Source",
  notFound: "not found",
  table: (index) => `All values: ${index}`,
  link: "Yearly indices of the province",
};
