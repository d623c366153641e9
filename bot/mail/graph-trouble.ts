import type { MailboxTrouble } from "../../core/intake/mailbox-state.ts";

/** What a thrown thing of the Graph client tells; -1 when there was no answer, null when it is none of Graph's. */
export function statusOf(thrown: unknown): number | null {
  if (typeof thrown !== "object" || thrown === null || !("status" in thrown)) return null;
  return Number(thrown.status);
}

/** How long Graph wants not to be asked (seconds); 0 when it does not say. */
export function retryAfterOf(thrown: unknown): number {
  if (typeof thrown !== "object" || thrown === null || !("retryAfterSeconds" in thrown)) return 0;
  return Number(thrown.retryAfterSeconds) || 0;
}

/** Whether the whole mailbox is closed to us, not one mail of it. */
export function isMailboxClosed(thrown: unknown): boolean {
  const status = statusOf(thrown);
  return status === 401 || status === 403 || status === 429;
}

/** Whether Graph itself is in trouble; one mail that always ends so cannot be told from it. */
export function isOutage(thrown: unknown): boolean {
  const status = statusOf(thrown);
  return status !== null && (status < 0 || status === 408 || status >= 502);
}

export function troubleOf(thrown: unknown): MailboxTrouble {
  switch (statusOf(thrown)) {
    case 401:
    case 403:
      return "forbidden";
    case 404:
      return "not_found";
    case 429:
      return "throttled";
    case null:
      return "failing";
    default:
      return "unreachable";
  }
}

/** For the log: what is wrong and who can put it right. */
export const TROUBLE_SENTENCES: Readonly<Record<MailboxTrouble, string>> = {
  forbidden:
    "the app may not open this mailbox: give it Application Mail.ReadWrite and Mail.Send with a scope that holds it (RBAC for Applications)",
  not_found: "there is no such mailbox or folder: correct desk.yml or create it",
  throttled: "Microsoft asks to slow down; reading goes on when it allows",
  unreachable: "Microsoft Graph does not answer; it is tried again",
  failing: "reading failed; it is tried again",
};
