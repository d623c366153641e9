import type { OtrsDatabase } from "./otrs-database.ts";

/** A row of `ticket`. Moments without a zone are in the zone OTRS works in, the times in seconds since 1970. */
export interface TicketRow {
  readonly id: number;
  readonly tn: string;
  readonly title: string | null;
  readonly queue_id: number;
  readonly ticket_lock_id: number;
  readonly type_id: number | null;
  readonly service_id: number | null;
  readonly sla_id: number | null;
  readonly user_id: number;
  readonly ticket_priority_id: number;
  readonly ticket_state_id: number;
  readonly customer_id: string | null;
  readonly customer_user_id: string | null;
  readonly until_time: number;
  readonly create_time: string;
  readonly change_time: string;
  readonly change_by: number;
}

export interface ArticleRow {
  readonly id: number;
  readonly ticket_id: number;
  readonly article_sender_type_id: number;
  readonly communication_channel_id: number;
  readonly is_visible_for_customer: number;
  readonly create_time: string;
  readonly create_by: number;
}

export interface MimeRow {
  readonly article_id: number;
  readonly a_from: string | null;
  readonly a_reply_to: string | null;
  readonly a_to: string | null;
  readonly a_cc: string | null;
  readonly a_bcc: string | null;
  readonly a_subject: string | null;
  readonly a_message_id: string | null;
  readonly a_in_reply_to: string | null;
  readonly a_references: string | null;
  readonly a_content_type: string | null;
  readonly a_body: string | Buffer | null;
  readonly content_path: string | null;
}

/** Without its bytes, which come one by one. */
export interface AttachmentRow {
  readonly id: number;
  readonly article_id: number;
  readonly filename: string | null;
  readonly content_type: string | null;
  readonly content_id: string | null;
  readonly disposition: string | null;
}

export interface HistoryRow {
  readonly id: number;
  readonly ticket_id: number;
  readonly article_id: number | null;
  readonly name: string | null;
  readonly history_type_id: number;
  readonly type_id: number | null;
  readonly queue_id: number;
  readonly owner_id: number;
  readonly priority_id: number;
  readonly state_id: number;
  readonly create_time: string;
  readonly create_by: number;
}

export interface ChatRow {
  readonly article_id: number;
  readonly chat_participant_name: string;
  readonly message_text: string | null;
}

export interface FieldRow {
  readonly field_id: number;
  readonly object_id: number;
  readonly value_text: string | null;
  readonly value_date: string | null;
  readonly value_int: number | null;
}

export interface LinkRow {
  readonly source_key: string;
  readonly target_key: string;
  readonly type: string;
  readonly create_time: string;
}

export interface TimeRow {
  readonly ticket_id: number;
  readonly article_id: number | null;
  readonly time_unit: string | number;
  readonly create_time: string;
  readonly create_by: number;
}

/** One ticket with everything of its own that is not bytes. */
export interface OtrsTicket {
  readonly row: TicketRow;
  readonly articles: readonly ArticleRow[];
  readonly mimes: ReadonlyMap<number, MimeRow>;
  readonly chats: readonly ChatRow[];
  readonly attachments: readonly AttachmentRow[];
  /** Articles whose mail is kept as it came. */
  readonly plain: ReadonlySet<number>;
  readonly history: readonly HistoryRow[];
  readonly times: readonly TimeRow[];
  readonly fields: readonly FieldRow[];
  readonly links: readonly LinkRow[];
  readonly watchers: readonly number[];
  /** Articles somebody marked. */
  readonly important: ReadonlySet<number>;
}

const TICKET =
  "id, tn, title, queue_id, ticket_lock_id, type_id, service_id, sla_id, user_id, ticket_priority_id, ticket_state_id, customer_id, customer_user_id, until_time, create_time, change_time, change_by";
const MIME =
  "article_id, a_from, a_reply_to, a_to, a_cc, a_bcc, a_subject, a_message_id, a_in_reply_to, a_references, a_content_type, a_body, content_path";
const HISTORY =
  "id, ticket_id, article_id, name, history_type_id, type_id, queue_id, owner_id, priority_id, state_id, create_time, create_by";

/** The tickets of these ids, by id: a dozen questions, however many tickets. */
export async function readTickets(db: OtrsDatabase, ids: readonly number[]): Promise<readonly OtrsTicket[]> {
  const ofTickets = (column: string) => `${column} in (${inList(ids)})`;
  const tickets = await db.rows<TicketRow>(
    `select ${TICKET} from ticket where ${ofTickets("id")} order by id`,
  );
  const articles = await db.rows<ArticleRow>(
    `select id, ticket_id, article_sender_type_id, communication_channel_id, is_visible_for_customer, create_time, create_by
      from article where ${ofTickets("ticket_id")} order by id`,
  );
  const articleIds = articles.map(({ id }) => id);
  const of = <R>(columns: string, table: string, more = ""): Promise<readonly R[]> =>
    articleIds.length === 0
      ? Promise.resolve([])
      : db.rows<R>(
          `select ${columns} from ${table} where article_id in (${inList(articleIds)})${more} order by article_id`,
        );
  const mimes = await of<MimeRow>(MIME, "article_data_mime");
  const chats = await of<ChatRow>(
    "article_id, chat_participant_name, message_text",
    "article_data_otrs_chat",
  );
  const attachments = await of<AttachmentRow>(
    "id, article_id, filename, content_type, content_id, disposition",
    "article_data_mime_attachment",
  );
  const plain = await of<{ article_id: number }>("article_id", "article_data_mime_plain");
  const flags = await of<{ article_id: number }>(
    "article_id",
    "article_flag",
    " and article_key = 'Important'",
  );
  const history = await db.rows<HistoryRow>(
    `select ${HISTORY} from ticket_history where ${ofTickets("ticket_id")} order by id`,
  );
  const times = await db.rows<TimeRow>(
    `select ticket_id, article_id, time_unit, create_time, create_by from time_accounting where ${ofTickets("ticket_id")} order by id`,
  );
  const fields = await readFields(db, ids, articleIds);
  const links = await readLinks(db, ids);
  const watchers = await db.rows<{ ticket_id: number; user_id: number }>(
    `select ticket_id, user_id from ticket_watcher where ${ofTickets("ticket_id")} order by create_time`,
  );
  return tickets.map((row) => {
    const own = articles.filter(({ ticket_id }) => ticket_id === row.id);
    const ownIds = new Set(own.map(({ id }) => id));
    const isOwn = ({ article_id }: { readonly article_id: number }) => ownIds.has(article_id);
    return {
      row,
      articles: own,
      mimes: new Map(mimes.filter(isOwn).map((mime) => [mime.article_id, mime])),
      chats: chats.filter(isOwn),
      attachments: attachments.filter(isOwn),
      plain: new Set(plain.filter(isOwn).map(({ article_id }) => article_id)),
      history: history.filter(({ ticket_id }) => ticket_id === row.id),
      times: times.filter(({ ticket_id }) => ticket_id === row.id),
      fields: fields.filter(({ object, object_id }) =>
        object === "Article" ? ownIds.has(object_id) : object_id === row.id,
      ),
      links: links.filter(({ source_key, target_key }) => [source_key, target_key].includes(String(row.id))),
      watchers: watchers.filter(({ ticket_id }) => ticket_id === row.id).map(({ user_id }) => user_id),
      important: new Set(flags.filter(isOwn).map(({ article_id }) => article_id)),
    };
  });
}

/** Ids are whole numbers out of the database: nothing that must be quoted. */
const inList = (ids: readonly number[]): string => ids.map((id) => Math.trunc(id)).join(", ");

const readFields = (db: OtrsDatabase, tickets: readonly number[], articles: readonly number[]) =>
  db.rows<FieldRow & { readonly object: string }>(
    `select v.field_id, v.object_id, v.value_text, v.value_date, v.value_int, f.object_type as object
      from dynamic_field_value v join dynamic_field f on f.id = v.field_id
      where (f.object_type = 'Ticket' and v.object_id in (${inList(tickets)}))
        or (f.object_type = 'Article' and v.object_id in (${inList(articles.length > 0 ? articles : [0])}))
      order by v.id`,
  );

/** Keys are texts: other things than tickets can be linked. */
const readLinks = (db: OtrsDatabase, tickets: readonly number[]) => {
  const keys = tickets.map((id) => `'${Math.trunc(id)}'`).join(", ");
  return db.rows<LinkRow>(
    `select r.source_key, r.target_key, t.name as type, r.create_time
      from link_relation r join link_type t on t.id = r.type_id
      join link_object s on s.id = r.source_object_id and s.name = 'Ticket'
      join link_object g on g.id = r.target_object_id and g.name = 'Ticket'
      where r.source_key in (${keys}) or r.target_key in (${keys})
      order by r.create_time`,
  );
};
