import type { comparison as vi } from "../vi/comparison.ts";

export const comparison: typeof vi = {
  heading: (newer, older) => `${newer} against ${older}`,
  notReported: "Not reported",
  noRow: "No such row",
  points: (value) => `${value} percentage ${/^[+−]?1$/.test(value) ? "point" : "points"}`,
  same: "unchanged",
  better: "better",
  worse: "worse",
  incomparable: {
    missing: "one quarter has no value",
    neither: "neither quarter reported it",
    form: "the form of the older quarter has no such row",
    answer: "the answers differ",
    unit: "the quarters use two units",
    meaning: "the quarters name it or count its time differently",
    season: "from the start of the year; the two years are counted up to different quarters",
  },
  note: {
    form: "The two quarters use two forms, and no row of the new one continues a row of the old one.",
    series:
      "One quarter is from before the provinces were merged and one from after, so the numbers stand side by side and are not subtracted.",
  },
  compared: {
    rows: (count) => `Of ${count} indicators:`,
    figures: (count) => `Of ${count} numbers that the reports of both quarters state:`,
  },
  others: {
    rows: (count) => `Indicators unchanged or not comparable (${count})`,
    figures: (count) => `Numbers that cannot be compared (${count})`,
  },
  counts: {
    better: (count) => `${count} better`,
    worse: (count) => `${count} worse`,
    changed: (count) => `${count} changed, which says nothing of better or worse`,
    same: (count) => `${count} unchanged`,
    incomparable: (count) => `${count} not comparable`,
  },
  showing: (heading) => `Showing ${heading}.`,
  loading: "Loading the numbers…",
  failed: "The numbers of the chosen quarter could not be loaded.",
  unknown: "Nothing is published for the quarter asked for.",
  noPair: {
    same: "Both fields name the same quarter. Choose two different ones.",
    order: "The newer quarter must come after the one it is compared with. Swap the two fields.",
  },
  still: (heading) => `The table below still shows ${heading}.`,
};
