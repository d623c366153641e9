import { openStore } from "../../../bot/storage/open-store.ts";
import type { Desk, Queue } from "../../../core/desk/desk.ts";
import { handle } from "../../../core/handle.ts";
import type { ParsedMail } from "../../../core/intake/mail.ts";
import { type Received, receiveMail } from "../../../core/intake/receive-mail.ts";
import type { StoredMail } from "../../../core/intake/stored-mail.ts";
import type { Store } from "../../../core/ports.ts";
import { EVERYTHING } from "../../../core/search/filter.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { Command, CommandContext } from "../../../core/ticket/commands.ts";
import type { HistoryEvent } from "../../../core/ticket/events.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { by, NOON } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { mail } from "./mail-fixture.ts";

let serial = 0;
export const ANNA = { address: "anna.bianchi@cittadini.example", name: "Anna Bianchi" };
export const STRANGER = { address: "altro@fornitori.example", name: "Altro" };
export const DESK_ADDRESS = { address: "contact-center@example.it", name: "Contact Center" };

type MailFields = Parameters<typeof mail>[0];

/** A mail as a mailbox brings it. Each has its own Message-ID unless given. */
export const aMail = (fields: MailFields = {}): ParsedMail =>
  mail({
    messageId: `${++serial}@cittadini.example`,
    from: ANNA,
    recipients: [DESK_ADDRESS.address],
    ...fields,
  });

export const withQueue = (key: string, changes: Partial<Queue>, desk: Desk = SAMPLE_DESK): Desk => {
  const queue = desk.queues.get(key);
  if (!queue) throw new Error(`no queue ${key}`);
  return { ...desk, queues: new Map([...desk.queues, [key, { ...queue, ...changes }]]) };
};

/** The desk with an automatic mail for every occasion in its first queue. */
export const TALKATIVE_DESK = withQueue("contact-center", {
  autoResponses: {
    newTicket: {
      subject: "Nuovo: {title}",
      text: "Numero {number}.",
      en: { subject: "New: {title}", text: "Number {number}." },
    },
    followUp: { subject: "Ricevuto: {title}", text: "Grazie." },
    rejected: { subject: "Chiuso: {title}", text: "Scriva di nuovo." },
    newLinked: { subject: "Nuovo collegato: {title}", text: "Numero {number}." },
    updated: { subject: "Aggiornamento ticket: {number} - {title}", text: "Novità." },
    closed: { subject: "Chiusura Assistenza: {title}", text: "Chiuso." },
  },
});

/** A desk with a real store that mails come to. */
export async function openIntake(desk: Desk = SAMPLE_DESK, url = "sqlite::memory:") {
  return new Intake(await openStore(url), desk);
}

export class Intake {
  readonly store: Store;
  readonly desk: Desk;

  constructor(store: Store, desk: Desk) {
    this.store = store;
    this.desk = desk;
  }

  get deps() {
    const { store, desk } = this;
    return { store: store.tickets, allStore: store, desk, newId: () => `id-${++serial}` };
  }

  async receive(
    parsed: ParsedMail,
    changes: Partial<StoredMail> & { readonly graphId?: string; readonly now?: string } = {},
  ): Promise<Received> {
    const { graphId = `graph:${++serial}`, now = NOON, ...stored } = changes;
    const received = await receiveMail(
      this.deps,
      {
        mail: parsed,
        attachments: [],
        rawDigest: `raw-${++serial}`,
        mailbox: DESK_ADDRESS.address,
        ...stored,
      },
      { now, requestKey: graphId },
    );
    if (!received.ok) throw new Error(received.error.code);
    return received.value;
  }

  /** The ticket a mail ended on. */
  async ticketOf(parsed: ParsedMail, changes: Parameters<Intake["receive"]>[1] = {}): Promise<Ticket> {
    const { ticket } = await this.receive(parsed, changes);
    if (!ticket) throw new Error("the mail is on no ticket");
    return ticket;
  }

  async give(
    { number }: Ticket,
    command: Command,
    ctx: Partial<CommandContext> = by(LAURA),
  ): Promise<Ticket> {
    const context = {
      actor: { kind: "system" },
      now: NOON,
      source: "api",
      requestKey: `k-${++serial}`,
    } as const;
    const done = await handle(this.deps, number, command, { ...context, ...ctx });
    if (!done.ok) throw new Error(done.error.code);
    return done.value.ticket;
  }

  /** Laura answers; her mail is the ticket's latest article. */
  async answer(ticket: Ticket, text = "Provveduto."): Promise<Article> {
    await this.give(ticket, { type: "SendReply", text, next: { state: "open" }, replyTo: null });
    return this.last(ticket);
  }

  close(ticket: Ticket, why: "told" | "thanks" | "other" = "other"): Promise<Ticket> {
    return this.give(ticket, { type: "CloseTicket", state: "closed successful", why, text: "Fatto." });
  }

  articles({ number }: Ticket): Promise<readonly Article[]> {
    return this.store.tickets.articles(number);
  }

  async last(ticket: Ticket): Promise<Article> {
    const article = (await this.articles(ticket)).at(-1);
    if (!article) throw new Error("no articles");
    return article;
  }

  async load({ number }: Ticket): Promise<Ticket> {
    const ticket = await this.store.tickets.load(number);
    if (!ticket) throw new Error("no ticket");
    return ticket;
  }

  async history({ number }: Ticket): Promise<readonly HistoryEvent[]> {
    return (await this.store.tickets.history(number)).map(({ event }) => event);
  }

  async tickets(): Promise<readonly Ticket[]> {
    const query = { filter: EVERYTHING, sort: { by: "number", direction: "asc" }, limit: 500 } as const;
    return (await this.store.tickets.find(query)).items;
  }

  /** What waits in the outbox, of all tickets. */
  async effects() {
    const far = "2999-01-01T00:00:00.000Z";
    const all = [];
    for (;;) {
      const claimed = await this.store.outbox.claim(100, far, far, "test");
      if (claimed.length === 0) return all.map(({ effect, ticket }) => ({ ...effect, ticket }));
      all.push(...claimed);
      for (const effect of claimed) await this.store.outbox.settle(effect, { outcome: "done" });
    }
  }
}
