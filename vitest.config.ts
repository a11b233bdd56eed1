import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A missing snapshot fails everywhere, not only in continuous integration.
    update: "none",
    // Tests wait for a browser, a build or a command half of the time: no core is kept free.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most files take less time than the modules that they import: a worker imports them once. So a test
    // gives back what it changes (a global, a list), and replaces no module (vi.mock).
    isolate: false,
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
        },
      },
      // The one suite that reads what is published today; it must stay green whatever an editor publishes.
      { extends: true, test: { name: "today", include: ["tests/today/**/*.test.ts"] } },
    ],
  },
});
