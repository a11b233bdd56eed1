/**
 * One relation as worked out by hand (bc) from the printed report: relation, what is stated, what
 * the other numbers give, the outcome and how a rounding went. Numbers are in plain notation.
 */
export type HandWorked = [
  id: string,
  stated: string | null,
  computed: string | null,
  outcome: "holds" | "rounding" | "difference" | "contradiction" | "misprint" | "not-checkable",
  manner?: "cut" | "last-digit",
];
