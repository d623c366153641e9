import { z } from "zod";
import { ANSWER_WITHIN_DAYS, INTAKE_MODES } from "../../core/desk/intake-rules.ts";
import { FINDING_CODES, USUAL_FINDINGS } from "../../core/intake/check/finding.ts";

const noDoubles = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;

/** What a queue does with new mails that lack something. */
export const intakeRules = z.strictObject({
  mode: z.enum(INTAKE_MODES),
  findings: z
    .array(z.enum(FINDING_CODES))
    .min(1, "looks for nothing: say mode off instead")
    .refine(noDoubles, "the same finding twice")
    .default([...USUAL_FINDINGS]),
  answerWithinDays: z.int().min(1).max(60).default(ANSWER_WITHIN_DAYS),
  closeUnreachable: z.boolean().default(false),
});
