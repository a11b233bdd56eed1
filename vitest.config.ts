import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A missing snapshot fails everywhere, not only in continuous integration.
    update: "none",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/today/**", "node_modules/**"],
          setupFiles: "tests/guard.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/e2e/**/*.test.ts"],
          setupFiles: "tests/guard.ts",
          globalSetup: "tests/e2e/build-and-serve.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The one suite that reads what is published today; it must stay green whatever an editor publishes.
      {
        extends: true,
        test: { name: "today", include: ["tests/today/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
