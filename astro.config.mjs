import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { showMistakes } from "./src/dev/show-mistakes.ts";
import { relativeAssets } from "./src/publish/relative-assets.ts";

/** One build works at any sub-path: see relative-assets.ts. */
const anySubPath = {
  name: "any-sub-path",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(html|css|js)$/.test(entry.name)) continue;
        const file = `${entry.parentPath}/${entry.name}`;
        const text = readFileSync(file, "utf8");
        const path = relative(root, file).replaceAll("\\", "/");
        writeFileSync(file, relativeAssets(path, text));
      }
    },
  },
};

/**
 * The build compiles the text that the check has read (src/load/mdx.ts): composed. Some signs become others by that:
 * U+1FEF is a backtick, and what it would keep as text is code without it.
 */
const composedMdx = {
  name: "composed-mdx",
  enforce: "pre",
  transform: { filter: { id: /\.mdx(\?|$)/ }, handler: (code) => code.normalize("NFC") },
};

export default defineConfig({
  trailingSlash: "always",
  i18n: { defaultLocale: "vi", locales: ["vi", "en"] },
  integrations: [mdx(), anySubPath, showMistakes()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", concurrency: 2 },
  vite: {
    plugins: [composedMdx, tailwindcss()],
    worker: { format: "es" },
    build: {
      assetsInlineLimit: 0,
      // A preload would name its script from the host's root.
      modulePreload: false,
      rolldownOptions: {
        // Astro marks each MDX module with a directive of its own; the bundler warns of every one.
        onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
      },
    },
  },
});
