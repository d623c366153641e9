/** Why what people wrote on a ticket goes: somebody asked for it, or the queue keeps it no longer. */
export type ErasureReason = "request" | "retention";

/** Given by the desk itself, for an administrator or by the queue's retention (spec R4). */
export interface PrivacyCommand {
  readonly type: "ErasePersonalData";
  readonly reason: ErasureReason;
  /** Whose, in lower case; null for everybody's. On somebody else's ticket only his own articles go. */
  readonly address: string | null;
  /** In the place of what was written, in the desk's language. */
  readonly marker: string;
}
