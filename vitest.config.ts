import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Tests that need servers: one of MongoDB's protocol, some of them MariaDB too. `npm run test:mongo`. */
export const MONGO_TESTS = [
  "test/bot/cli/import/*.server.test.ts",
  "test/contract/mongo.test.ts",
  "test/contract/both-engines.test.ts",
  "test/e2e/*.mongo.test.ts",
];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...MONGO_TESTS],
    environment: "node",
    setupFiles: ["test/tab/words.ts"],
    testTimeout: 20_000,
    hookTimeout: 90_000,
    // By default a machine of two cores has one test file at a time; the end-to-end tests mostly wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
