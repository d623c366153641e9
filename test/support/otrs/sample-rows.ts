import { HISTORY_TYPES } from "./history-types.ts";
import type { Rows, Table, Value } from "./tables.ts";

const HOUR_MS = 3_600_000;

/** As OTRS writes moments: in UTC, without saying so. */
const written = (at: Date): string => at.toISOString().slice(0, 19).replace("T", " ");

export interface SampleTicket {
  readonly tn: string;
  readonly at: Date;
  readonly title?: string | null;
  readonly queue_id?: number;
  readonly customer_user_id?: string | null;
  readonly customer_id?: string | null;
  /** Columns as they shall be, whatever happened. */
  readonly as?: Rows;
}

export interface SampleArticle {
  readonly sender?: "agent" | "system" | "customer";
  readonly channel?: number;
  readonly by?: number;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly subject?: string | null;
  readonly body?: string | null;
  readonly contentType?: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly isVisible?: boolean;
  readonly history?: string;
  readonly hours?: number;
  /** The row alone, as when its text was lost. */
  readonly isEmpty?: boolean;
  readonly createTime?: string;
  readonly contentPath?: string;
}

interface Changed {
  readonly owner_id?: number;
  readonly state_id?: number;
  readonly queue_id?: number;
  readonly priority_id?: number;
  readonly by?: number;
  readonly history: string;
  readonly name?: string;
  readonly hours?: number;
}

const SENDERS = { agent: 1, system: 2, customer: 3 } as const;

/** Rows of an OTRS database in the making; ids count from 1 as they do there. */
export class SampleRows {
  readonly rows = new Map<Table, Rows[]>();

  add(table: Table, row: Rows, at = new Date("2017-01-01T00:00:00Z")): number {
    const rows = this.rows.get(table) ?? [];
    this.rows.set(table, rows);
    const id = rows.length + 1;
    const time = written(at);
    rows.push({ id, create_time: time, create_by: 1, change_time: time, change_by: 1, ...row });
    return id;
  }

  names(table: Table, names: readonly string[]): void {
    for (const name of names) this.add(table, { name, valid_id: 1 });
  }

  /** A ticket that somebody goes on with; it is in the table from the beginning, as it ends. */
  ticket(given: SampleTicket): TicketInTheMaking {
    return new TicketInTheMaking(this, given);
  }
}

export class TicketInTheMaking {
  readonly id: number;
  readonly tn: string;
  readonly #sample: SampleRows;
  readonly #row: Record<string, Value>;
  #at: Date;

  constructor(sample: SampleRows, { tn, at, as = {}, ...given }: SampleTicket) {
    this.#sample = sample;
    this.#at = at;
    this.tn = tn;
    const row = {
      tn,
      title: "Richiesta",
      queue_id: 3,
      ticket_lock_id: 1,
      type_id: 1,
      service_id: null,
      sla_id: null,
      user_id: 1,
      ticket_priority_id: 3,
      ticket_state_id: 1,
      customer_id: null,
      customer_user_id: null,
      until_time: 0,
      ...given,
    };
    this.id = sample.add("ticket", row, at);
    this.#row = (sample.rows.get("ticket") ?? []).at(-1) as Record<string, Value>;
    this.#history("NewTicket", `%%${tn}%%coda%%3 normal%%new%%${this.id}`, 1, null);
    Object.assign(this.#row, as);
  }

  article(given: SampleArticle): number {
    this.#later(given.hours ?? 0);
    const { sender = "customer", by = 1, createTime } = given;
    const times: Rows = createTime === undefined ? {} : { create_time: createTime };
    const id = this.#sample.add(
      "article",
      {
        ticket_id: this.id,
        article_sender_type_id: SENDERS[sender],
        communication_channel_id: given.channel ?? 1,
        is_visible_for_customer: given.isVisible === false ? 0 : 1,
        create_by: by,
        ...times,
      },
      this.#at,
    );
    if (!given.isEmpty) this.#mime(id, given);
    if (given.history) this.#history(given.history, "%%", by, id);
    return id;
  }

  change({ by = 1, history, name = "%%prima%%dopo", hours = 0, ...columns }: Changed): void {
    this.#later(hours);
    const { owner_id, state_id, queue_id, priority_id } = columns;
    if (owner_id !== undefined) this.#row.user_id = owner_id;
    if (state_id !== undefined) this.#row.ticket_state_id = state_id;
    if (queue_id !== undefined) this.#row.queue_id = queue_id;
    if (priority_id !== undefined) this.#row.ticket_priority_id = priority_id;
    this.#history(history, name, by, null);
  }

  #mime(id: number, { from = "Anna Bianchi <anna.bianchi@example.org>", ...given }: SampleArticle): void {
    this.#sample.add(
      "article_data_mime",
      {
        article_id: id,
        a_from: from,
        a_to: given.to === undefined ? "Contact Center <contact-center@example.it>" : given.to,
        a_subject: given.subject === undefined ? "Richiesta" : given.subject,
        a_message_id: given.messageId ? `<${given.messageId}>` : null,
        a_in_reply_to: given.inReplyTo ? `<${given.inReplyTo}>` : null,
        a_references: given.inReplyTo ? `<${given.inReplyTo}>` : null,
        a_content_type: given.contentType ?? "text/plain; charset=utf-8",
        a_body: given.body === undefined ? "Testo." : given.body,
        incoming_time: Math.floor(this.#at.getTime() / 1000),
        content_path: given.contentPath ?? written(this.#at).slice(0, 10).replaceAll("-", "/"),
      },
      this.#at,
    );
  }

  #history(type: string, name: string, by: number, article: number | null): void {
    const { type_id = 1, queue_id = 3, user_id = 1, ticket_priority_id = 3, ticket_state_id = 1 } = this.#row;
    this.#sample.add(
      "ticket_history",
      {
        name,
        history_type_id: HISTORY_TYPES.indexOf(type) + 1,
        ticket_id: this.id,
        article_id: article,
        type_id,
        queue_id,
        owner_id: user_id,
        priority_id: ticket_priority_id,
        state_id: ticket_state_id,
        create_by: by,
      },
      this.#at,
    );
  }

  #later(hours: number): void {
    this.#at = new Date(this.#at.getTime() + hours * HOUR_MS);
    this.#row.change_time = written(this.#at);
  }
}
