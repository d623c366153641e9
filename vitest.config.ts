import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that need servers: one of MongoDB's protocol, some of them MariaDB too. `npm run test:mongo`. */
export const MONGO_TESTS = [
  "test/bot/cli/import/*.server.test.ts",
  "test/contract/mongo.test.ts",
  "test/contract/both-engines.test.ts",
  "test/e2e/*.mongo.test.ts",
];

/** It waits for minutes, for cards that Teams takes one at a time: begun last, all would wait for it. */
const LONGEST = "kill-nine.test.ts";

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith(LONGEST));
    return (await super.sort(files)).toSorted((a, b) => isLongest(b) - isLongest(a));
  }
}

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
    sequence: { sequencer: LongestFirst },
  },
});
