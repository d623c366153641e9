import rules from "./stryker.config.js";

/** `npm run mutation -- stryker.search.config.js`: core/search by its own tests alone, the few that are about it. */
export default {
  ...rules,
  vitest: { ...rules.vitest, dir: "test/core/search" },
  mutate: ["core/search/**/*.ts"],
};
