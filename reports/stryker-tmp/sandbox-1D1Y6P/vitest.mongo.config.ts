// @ts-nocheck
import { defineConfig } from "vitest/config";
import { MONGO_TESTS } from "./vitest.config.ts";

export default defineConfig({
  test: {
    include: MONGO_TESTS,
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
