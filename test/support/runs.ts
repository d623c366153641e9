import fc from "fast-check";

/** How often a property is tried: as said, or fewer times where a whole run of tests is repeated (`few-runs.ts`). */
export const runs = (numRuns: number): { readonly numRuns: number } => ({
  numRuns: Math.min(numRuns, fc.readConfigureGlobal().numRuns ?? numRuns),
});
