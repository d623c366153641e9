/**
 * `npm run mutation`: which changes of a rule in core no test would notice. Not part of CI: docs/quality.md has the
 * score. The search has its own: stryker.search.config.js.
 */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", dir: "test/core" },
  mutate: ["core/ticket/**/*.ts", "core/people/**/*.ts"],
  // Its rewriting of the compiler's settings needs an interface TypeScript 7 no longer has; no test reads them.
  ignorePatterns: ["/tsconfig.json", "/docs", "/dist", "/reports", "/tab", "/appPackage"],
  // In core nearly every string is one of a closed list of words: an empty one does not compile.
  mutator: { excludedMutations: ["StringLiteral"] },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 2_500,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "reports/mutation/index.html" },
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  tempDirName: "reports/stryker-tmp",
};
