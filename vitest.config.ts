import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A missing snapshot fails everywhere, not only in continuous integration.
    update: "none",
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/e2e/**", "node_modules/**"] },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/build-and-serve.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
