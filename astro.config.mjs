import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { showMistakes } from "./src/dev/show-mistakes.ts";
import { ROOT } from "./src/root.ts";
import { licencesText } from "./src/publish/licences.ts";
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

/** The modules of all scripts of the site, also of those that a worker runs. */
const modules = new Set();
const collectModules = () => ({
  name: "collect-modules",
  generateBundle(_, bundle) {
    if (this.environment?.name === "ssr" || this.environment?.name === "prerender") return;
    for (const chunk of Object.values(bundle)) for (const id of Object.keys(chunk.modules ?? {})) modules.add(id);
  },
});
const CHECK_WORDS = fileURLToPath(new URL("src/i18n/check-words.ts", import.meta.url));
/** The worker that checks a report has the words that it says, not those of all pages. */
const wordsOfCheck = () => ({
  name: "words-of-check",
  enforce: "pre",
  resolveId: (source) => (/\/words\.ts$/.test(source) ? CHECK_WORDS : null),
});
/** The licences of what a site carries come with it. */
const licences = {
  name: "licences",
  hooks: {
    "astro:build:done": ({ dir }) => writeFileSync(join(fileURLToPath(dir), "licences.txt"), licencesText(modules)),
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
  integrations: [anySubPath, licences, showMistakes()],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "never", concurrency: 2 },
  vite: {
    plugins: [noPreload, collectModules(), tailwindcss()],
    // Images of pages stand beside the texts, in this project or in another province's folder.
    resolve: { alias: { "#root": resolve(ROOT) } },
    worker: { format: "es", plugins: () => [collectModules(), wordsOfCheck()] },
    build: {
      assetsInlineLimit: 0,
    },
  },
});
