import { evidenceOf } from "../finding.ts";
import type { RequestFeatures } from "./features.ts";
import { type KindOfRequest, REQUEST_KINDS, type RequestKind } from "./request-kinds.ts";
import { REQUEST_WEIGHTS } from "./weights.ts";

/** What a mail asks for (spec G2): the kind its signs add up to, with the words that decided (ADR 0038). */
export function kindOfRequest(features: RequestFeatures): KindOfRequest {
  const scores = REQUEST_KINDS.map((_, index) => scoreOf(features, index));
  const best = scores.indexOf(Math.max(...scores));
  const kind = REQUEST_KINDS[best] as RequestKind;
  const evidence = kind === "other" ? "" : decisive(features, best);
  // A kind that no words stand for could be explained to nobody.
  return evidence === "" ? { kind: "other", evidence } : { kind, evidence };
}

const weightsOf = (feature: string): readonly number[] => REQUEST_WEIGHTS[feature] ?? [];

function scoreOf({ values }: RequestFeatures, kind: number): number {
  let score = weightsOf("always")[kind] ?? 0;
  for (const [feature, value] of values) score += value * (weightsOf(feature)[kind] ?? 0);
  return score;
}

/** Words that weigh and explain little: "il programma", "esce". Shown where there are no others. */
const BARE: ReadonlySet<string> = new Set(["program", "state", "account", "question", "subject-generic"]);

/** The words that speak most for this kind against the others. */
function decisive({ evidence }: RequestFeatures, kind: number): string {
  const [best] = [...evidence]
    .filter(([, words]) => /\p{L}/u.test(words))
    .map(([feature, words]) => ({ words, isBare: BARE.has(feature), lead: leadOf(weightsOf(feature), kind) }))
    .filter(({ lead }) => lead > 0)
    .sort((a, b) => Number(a.isBare) - Number(b.isBare) || b.lead - a.lead);
  return best ? evidenceOf(best.words) : "";
}

function leadOf(weights: readonly number[], kind: number): number {
  const others = weights.filter((_, index) => index !== kind);
  return (weights[kind] ?? 0) - others.reduce((sum, weight) => sum + weight, 0) / Math.max(1, others.length);
}
