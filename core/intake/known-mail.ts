import type { TicketStore } from "../ports.ts";
import type { Article } from "../ticket/article.ts";
import type { TicketNumber } from "../ticket/ticket.ts";
import type { ParsedMail } from "./mail.ts";
import type { StoredMail } from "./stored-mail.ts";

/** As many different mails under one Message-ID have a key that redelivery finds again; more are an attack. */
const MAX_NAMESAKES = 20;
const MAX_ID = 500;

/**
 * What makes a mail one, whichever mailbox it came to and however often: its Message-ID and Date. A different mail
 * that bears the same is the second of that name, and so on: a forged or worn-out id makes nothing vanish.
 * @param deliveryKey what stands for a mail without Message-ID
 * @returns keys in the order in which they are taken
 */
export function mailKeys({ mail, rawDigest }: StoredMail, deliveryKey: string): readonly string[] {
  if (mail.messageId === "") return [deliveryKey];
  const name = `mail:${mail.messageId.slice(0, MAX_ID)}|${mail.date ?? ""}|`;
  return [
    ...Array.from({ length: MAX_NAMESAKES }, (_, index) => `${name}${index + 1}`),
    `${name}${rawDigest}`,
  ];
}

/** Whether the ticket holds this very mail, and not only one of the same Message-ID. */
export async function holdsMail(
  store: TicketStore,
  number: TicketNumber,
  stored: StoredMail,
): Promise<boolean> {
  return (await store.articles(number)).some((article) => isSame(article, stored));
}

function isSame(article: Article, { mail, attachments }: StoredMail): boolean {
  return (
    article.messageId === mail.messageId &&
    article.from.address === mail.from.address &&
    article.subject === mail.subject &&
    squeezed(article.text) === squeezed(mail.text) &&
    digestsOf(article) === digestsOf({ attachments })
  );
}

/** The ticket a copy of what the desk itself sent belongs to; null for a mail that only claims to be one. */
export async function ticketOfOwnCopy(store: TicketStore, mail: ParsedMail): Promise<TicketNumber | null> {
  if (mail.messageId === "") return null;
  for (const number of await store.ticketsOfMessageIds([mail.messageId])) {
    const isOurs = (await store.articles(number)).some(
      ({ messageId, sender, receivedAs, text }) =>
        messageId === mail.messageId &&
        sender !== "customer" &&
        !receivedAs &&
        squeezed(text) === squeezed(mail.text),
    );
    if (isOurs) return number;
  }
  return null;
}

/** Mail systems wrap lines and change blanks on the way. */
const squeezed = (text: string): string => text.replace(/\s+/g, "");

const digestsOf = ({ attachments }: Pick<Article, "attachments">): string =>
  attachments
    .map(({ digest }) => digest)
    .toSorted()
    .join(" ");
