/** The three kinds of request the published guidelines know, and what is none of them (spec G2). */
export const REQUEST_KINDS = ["error", "support", "training", "other"] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What a mail asks for, with the words that say so; for `other` there are none. */
export interface KindOfRequest {
  readonly kind: RequestKind;
  readonly evidence: string;
}
