import type { NoAnswerReason } from "../intake/auto-answer.ts";

/**
 * Why an automatic mail was not sent (spec M8): the mail it would answer, or `not-the-customer`: somebody else
 * wrote; `daily-limit`: the address has had its share of the day; `told`, `thanks`: closed for that reason, or
 * nothing but thanks came.
 */
export type SuppressionReason = NoAnswerReason | "not-the-customer" | "daily-limit" | "told" | "thanks";
