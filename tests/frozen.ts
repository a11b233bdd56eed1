import { join } from "node:path";

/** The publication that tests of code read: today's `data/` and `content/` change without a programmer. */
export const FROZEN = join(import.meta.dirname, "frozen");
