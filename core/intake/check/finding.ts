/** What may be missing from a mail or said about it; stable, as events and texts are named after them. */
export const FINDING_CODES = [
  "subject_empty",
  "subject_generic",
  "not_explained",
  "signature_missing",
  "telephone_missing",
  "attachment_announced",
  "error_not_shown",
  "organisation_unknown",
  "third_party",
  "named_person",
  "booking_without_need",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Good to know, and nothing anybody could supply. */
const CONTEXT: ReadonlySet<FindingCode> = new Set(["third_party", "named_person", "booking_without_need"]);

/** Whether a finding is of something that is not there. */
export const isMissing = (code: FindingCode): boolean => !CONTEXT.has(code);

/** What a queue looks for when it does not say: citizens write for no organisation. */
export const USUAL_FINDINGS: readonly FindingCode[] = FINDING_CODES.filter(
  (code) => code !== "organisation_unknown",
);

/** One thing the intake check says of a mail (spec G1, G3, G5). Advice: it never refuses one. */
export interface Finding {
  readonly code: FindingCode;
  /** The mail's own words it rests on; empty where it rests on there being none. */
  readonly evidence: string;
}

const LONGEST = 120;

/** The words of a match as evidence: on one line and not too long. */
export const evidenceOf = (words: string): string => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};
