import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What fails soonest comes first: a mutant that is found out costs no more than the tests before. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

function rank({ moduleId }: TestSpecification): number {
  if (moduleId.includes(".property.")) return 1;
  return /\/core\/(?:ticket|people|search)\//.test(moduleId) ? 0 : 2;
}

/** The tests a mutation run repeats for every mutant (`npm run mutation`); Stryker says in which folder. */
export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    // What no mutant here could fail, and what would take longer than all the others together.
    exclude: ["**/desk/**", "**/report/**", "**/handle.property.test.ts", "**/hostile-conditions.test.ts"],
    setupFiles: ["test/support/few-runs.ts"],
    environment: "node",
    isolate: false,
    testTimeout: 20_000,
    sequence: { sequencer: ShortestFirst },
  },
});
