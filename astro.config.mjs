import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { showMistakes } from "./src/dev/show-mistakes.ts";
import { ROOT } from "./src/root.ts";
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

export default defineConfig({
  trailingSlash: "always",
  i18n: { defaultLocale: "vi", locales: ["vi", "en"] },
  integrations: [anySubPath, showMistakes()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", concurrency: 2 },
  vite: {
    plugins: [tailwindcss()],
    // Images of pages stand beside the texts, in this project or in another province's folder.
    resolve: { alias: { "#root": resolve(ROOT) } },
    worker: { format: "es" },
    build: {
      assetsInlineLimit: 0,
      // A preload would name its script from the host's root.
      modulePreload: false,
    },
  },
});
