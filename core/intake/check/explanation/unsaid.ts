import { type Said, unsaidFeatures } from "./features.ts";

/** What each sign is worth, by its name; `always` stands in every mail. */
export type UnsaidWeights = Readonly<Record<string, number>>;

/** Three to one: who has explained himself is not to be asked again. */
const SURE = Math.log(3);

/** Whether a mail speaks around its matter and does not say it: what speaks for it and against it, weighed (ADR 0038). */
export function isUnsaid(said: Said, weights: UnsaidWeights): boolean {
  const features = [...unsaidFeatures(said)];
  return features.reduce((sum, name) => sum + (weights[name] ?? 0), weights.always ?? 0) > SURE;
}
