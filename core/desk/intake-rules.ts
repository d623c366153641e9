import type { FindingCode } from "../intake/check/finding.ts";

/** What a queue does with the intake check: nothing, show what it finds, or also ask the sender for what is missing. */
export const INTAKE_MODES = ["off", "show", "ask"] as const;
export type IntakeMode = (typeof INTAKE_MODES)[number];

/** The intake check of a queue (spec G1). */
export interface IntakeRules {
  readonly mode: IntakeMode;
  /** What it looks for. */
  readonly findings: readonly FindingCode[];
  /** Working days after which an answer that has not come is overdue; {@link ANSWER_WITHIN_DAYS} when absent. */
  readonly answerWithinDays?: number;
  /** Whether the second call nobody answers closes the ticket by itself; a person does when absent. */
  readonly closeUnreachable?: boolean;
}

export const ANSWER_WITHIN_DAYS = 5;

/** The rules of a queue that wants to know; null where the intake check is off. */
export const rulesOf = ({ intake }: { readonly intake?: IntakeRules | undefined }): IntakeRules | null =>
  intake && intake.mode !== "off" ? intake : null;
