/** The three kinds of request the published guidelines know, and what is none of them (spec G2). */
export type RequestKind = "error" | "support" | "training" | "other";
