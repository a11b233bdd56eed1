import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist*/", ".astro/", "node_modules/"] },
  ...tseslint.configs.strict,
  ...astro.configs["flat/recommended"],
  {
    rules: {
      // Index access is checked by noUncheckedIndexedAccess; `!` marks what the line above has proven.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "astro/no-set-html-directive": "error",
    },
  },
);
