import type { check as vi } from "../vi/check.ts";
import { counted } from "./counted.ts";

export const check: typeof vi = {
  mistakes: (count) => `${counted(count, "mistake")} to fix.`,
  left: (count) => `${counted(count, "more mistake is", "more mistakes are")} shown when those above are fixed.`,
  none: (quarters) => `No mistakes (${quarters}).`,
  warnings: (count) => `${counted(count, "thing")} to look at again (not stopping the build):`,
  reason: "Why it must agree",
  sentence: (place) => `The sentence in ${place}`,
  beforeExplained: "Explained in the quarter before",
  again: (line) => `If that is still so, write: ${line}`,
};
