import type { Instant } from "../../core/time.ts";

/** What this folder needs of Graph to read. */
export interface MailGraph {
  getJson<T>(path: string, headers?: Readonly<Record<string, string>>): Promise<T>;
  getBytes(path: string): Promise<Uint8Array>;
}

/** What this folder needs of Graph to send. Failures carry `status`, and `retryAfterSeconds` where Graph gave it. */
export interface SendingGraph extends MailGraph {
  postJson<T>(path: string, body: unknown): Promise<T>;
  postMime<T>(path: string, mime: Uint8Array): Promise<T>;
  delete(path: string): Promise<void>;
  /** One range into an upload session; where the next begins, or null when that was the last. */
  putRange(
    mailbox: string,
    url: string,
    range: { readonly from: number; readonly bytes: Uint8Array; readonly size: number },
  ): Promise<number | null>;
  /** Where an upload session goes on; null when it is not there any more. */
  nextByte(mailbox: string, url: string): Promise<number | null>;
  /** Until when the mailbox must be left alone; null when it need not. */
  pausedUntil(mailbox: string): Instant | null;
}

/** The HTTP status of what Graph's client threw; -1 when there was no answer. */
export const statusOf = (thrown: unknown): number =>
  typeof thrown === "object" && thrown !== null && "status" in thrown ? Number(thrown.status) : -1;
