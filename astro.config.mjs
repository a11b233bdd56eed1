import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { showMistakes } from "./src/dev/show-mistakes.ts";
import { ROOT } from "./src/root.ts";
import { relativeAssets } from "./src/publish/relative-assets.ts";

/** One build works at any sub-path: the styles and scripts here, the pages in src/middleware.ts. */
const anySubPath = {
  name: "any-sub-path",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const folder = join(fileURLToPath(dir), "_astro");
      for (const name of readdirSync(folder).filter((file) => /\.(css|js)$/.test(file))) {
        const file = join(folder, name);
        writeFileSync(file, relativeAssets(`_astro/${name}`, readFileSync(file, "utf8")));
      }
    },
  },
};

/** A preload would name its script from the host's root. Astro sets this for all environments, so it is unset in each. */
const noPreload = {
  name: "no-preload",
  configEnvironment: () => ({ build: { modulePreload: false } }),
};

export default defineConfig({
  trailingSlash: "always",
  i18n: { defaultLocale: "vi", locales: ["vi", "en"] },
  integrations: [anySubPath, showMistakes()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", concurrency: 2 },
  vite: {
    plugins: [noPreload, tailwindcss()],
    // Images of pages stand beside the texts, in this project or in another province's folder.
    resolve: { alias: { "#root": resolve(ROOT) } },
    worker: { format: "es" },
    build: {
      assetsInlineLimit: 0,
    },
  },
});
