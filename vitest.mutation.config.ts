import { defineConfig } from "vitest/config";

/** The tests a mutation run repeats for every mutant (`npm run mutation`): core's own. */
export default defineConfig({
  test: {
    include: ["test/core/**/*.test.ts"],
    exclude: ["test/core/desk/**"],
    setupFiles: ["test/support/few-runs.ts"],
    environment: "node",
    isolate: false,
    testTimeout: 20_000,
  },
});
