import type { Desk } from "../../desk/desk.ts";
import { type PersonView, personView } from "../../desk/named-views.ts";
import type { MailAddress } from "../../intake/mail.ts";
import type { Instant } from "../../time.ts";
import type { SupportOutcome, SupportRequest } from "../support.ts";

/** Whom was asked, where it is talked about, what came of it. */
export interface SupportView {
  readonly request: string;
  readonly contact: MailAddress;
  readonly askedBy: PersonView;
  readonly askedAt: Instant;
  /** Null until the chat is there. `opened: false`: the link opens it. */
  readonly chat: { readonly url: string; readonly opened: boolean } | null;
  readonly outcome: SupportOutcome | null;
}

export function supportView(desk: Desk, support: SupportRequest | null): SupportView | null {
  if (!support) return null;
  const { id, contact, askedBy, askedAt, chat, outcome } = support;
  return {
    request: id,
    contact,
    askedBy: personView(desk, askedBy),
    askedAt,
    chat: chat && { url: chat.url, opened: chat.id !== null },
    outcome,
  };
}
