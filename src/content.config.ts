import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { ROOT } from "./root.ts";

/** The MDX files of a folder. */
function mdxIn(folder: string): Loader {
  const loader = glob({ pattern: "**/*.mdx", base: `${ROOT}/content/${folder}` });
  const load: Loader["load"] = async (context) => {
    const { watcher, logger } = context;
    try {
      await loader.load(context);
    } catch (error) {
      // A head that is no YAML must not end the server of an editor: the check names it, and the next change is tried.
      if (!watcher) throw error;
      logger.error(String(error));
      watcher.add(`${ROOT}/content/${folder}`);
      watcher.once("change", () => void load(context));
    }
  };
  return { ...loader, load };
}

// The rules for these files stand in core/check: collections only render what has passed them.
export const collections = {
  reports: defineCollection({ loader: mdxIn("reports") }),
  pages: defineCollection({ loader: mdxIn("pages") }),
};
