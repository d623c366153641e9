/** The three kinds of request the published guidelines know, and what is none of them (spec G2). */
export type RequestKind = "error" | "support" | "training" | "other";

/** What a mail asks for, with the words that say so; for `other` there are none. */
export interface KindOfRequest {
  readonly kind: RequestKind;
  readonly evidence: string;
}
