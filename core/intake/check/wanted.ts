import type { Finding, FindingCode } from "./finding.ts";

/**
 * What a customer can be asked for, in the order in which he is asked. Never the subject: an answer cannot change it, and
 * where the text does not explain either that is what he is asked.
 */
export const WANTED = [
  "not_explained",
  "error_not_shown",
  "attachment_announced",
  "organisation_unknown",
  "signature_missing",
  "telephone_missing",
] as const satisfies readonly FindingCode[];
export type WantedCode = (typeof WANTED)[number];

/** What of these findings the customer can still supply. */
export const wantedOf = (findings: readonly Finding[]): readonly WantedCode[] =>
  WANTED.filter((wanted) => findings.some(({ code }) => code === wanted));
