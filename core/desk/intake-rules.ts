import type { FindingCode } from "../intake/check/finding.ts";

/** What a queue does with the intake check: nothing, show what it finds, or also ask the sender for what is missing. */
export const INTAKE_MODES = ["off", "show", "ask"] as const;
export type IntakeMode = (typeof INTAKE_MODES)[number];

/** The intake check of a queue (spec G1). */
export interface IntakeRules {
  readonly mode: IntakeMode;
  /** What it looks for. */
  readonly findings: readonly FindingCode[];
}
