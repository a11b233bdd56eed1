import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { ROOT } from "./root.ts";

// The rules for these files stand in core/check: collections only render what has passed them.
export const collections = {
  reports: defineCollection({ loader: glob({ pattern: "**/*.mdx", base: `${ROOT}/content/reports` }) }),
  pages: defineCollection({ loader: glob({ pattern: "**/*.mdx", base: `${ROOT}/content/pages` }) }),
};
