import { createHash } from "node:crypto";
import { readAttachments } from "../../bot/local/mail/mail-content.ts";
import { openConversations } from "../../bot/local/state/conversations.ts";
import { openMails } from "../../bot/local/state/mails.ts";
import { openState, type StateFile } from "../../bot/local/state/open-state.ts";
import { openLog } from "../../bot/local/state/outgoing-log.ts";
import { cardOf } from "../support/cards.ts";
import { CONTACT_CENTER } from "../support/running-desk.ts";

/** What Microsoft 365 and the people outside hold. */
export interface OutsideView {
  /** Sent Items; ids with angle brackets, files as name and SHA-256. */
  readonly sent: readonly { readonly messageId: string; readonly files: readonly string[] }[];
  /** Message-IDs of what reached a recipient, once for each time. */
  readonly received: readonly string[];
  readonly drafts: readonly string[];
  readonly cards: readonly { readonly ticket: string; readonly channel: string }[];
  /** Channels by the queue they follow. */
  readonly channels: ReadonlyMap<string, string>;
  /** Texts of the bot in threads, with the thread's id. */
  readonly announcements: readonly string[];
  /** What operators were told of tickets in their chats, with the chat's id. */
  readonly notices: readonly string[];
}

const FOLLOWED = { "contact-center": "Contact Center", viabilita: "Viabilità", tributi: "General" } as const;

/** Reads the state of a local Microsoft 365 that has ended. */
export async function lookOutside(folder: string): Promise<OutsideView> {
  const state = openState(folder);
  try {
    const mails = openMails(state);
    const sent: { messageId: string; files: readonly string[] }[] = [];
    for (const { id, messageId, content } of mails.list(CONTACT_CENTER, "sentitems"))
      sent.push({ messageId, files: content.attachments.length === 0 ? [] : await filesOf(mails.raw(id)) });
    const received = openLog(state)
      .after(0)
      .filter(({ kind }) => kind === "mail")
      .map(({ payload }) => (payload as { headers: Record<string, string> }).headers["message-id"] ?? "");
    const drafts = mails.list(CONTACT_CENTER, "drafts").map(({ messageId }) => messageId);
    return { sent, received, drafts, ...inTeams(state) };
  } finally {
    state.close();
  }
}

async function filesOf(raw: Uint8Array): Promise<readonly string[]> {
  return (await readAttachments(raw)).map(
    ({ filename, bytes }) => `${filename} ${createHash("sha256").update(bytes).digest("hex")}`,
  );
}

function inTeams(state: StateFile): Pick<OutsideView, "cards" | "channels" | "announcements" | "notices"> {
  const conversations = openConversations(state);
  const all = conversations.list();
  const channels = new Map(Object.entries(FOLLOWED));
  const cards: { ticket: string; channel: string }[] = [];
  const announcements: string[] = [];
  const notices: string[] = [];
  for (const { id, kind, name } of all) {
    for (const { thread, fromBot, deleted, activity } of conversations.messages(id)) {
      if (!fromBot || deleted) continue;
      const card = cardOf(activity);
      const ticket = /20\d{6}42\d{6}/.exec(JSON.stringify(card ?? null))?.[0];
      if (kind === "channel" && thread === null && ticket) cards.push({ ticket, channel: name });
      if (kind === "channel" && thread !== null && !card) announcements.push(`${thread} ${activity.text}`);
      if (kind === "personal" && ticket) notices.push(`${id} ${activity.summary} ${JSON.stringify(card)}`);
    }
  }
  return { cards, channels, announcements, notices };
}
