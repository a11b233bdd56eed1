import type { check as vi } from "../vi/check.ts";

export const check: typeof vi = {
  mistakes: (count) => `${count} mistakes to fix.`,
  left: (count) => `${count} more mistakes are shown when those above are fixed.`,
  none: (quarters) => `No mistakes (${quarters}).`,
  warnings: (count) => `${count} things to look at again (they do not stop the build):`,
  reason: "Why it must agree",
  sentence: (place) => `The sentence in ${place}`,
  beforeExplained: "Explained in the quarter before",
  again: (line) => `If that is still so, write: ${line}`,
};
