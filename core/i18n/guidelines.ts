import type { MessageKey } from "./translate.ts";

/** The published guidelines as the page and the bot both say them, part by part (spec G8). */
export const WANTED = ["subject", "explain", "sign", "organisation", "hours"] as const;
export const KINDS = ["error", "support", "training"] as const;
export const AVOIDED = ["person", "third", "again", "other", "booking"] as const;
export const EXAMPLES = ["good", "good2", "bad", "bad2", "bad3"] as const;
type Example = (typeof EXAMPLES)[number];

export const isGood = (example: Example): boolean => example.startsWith("good");
/** Why a bad example is one; good ones need no words. */
export const whyOf = (example: Example): MessageKey | null =>
  example === "good" || example === "good2" ? null : `public.${example}.why`;
