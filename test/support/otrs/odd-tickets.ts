import type { SampleRows } from "./sample-rows.ts";

const day = (date: string): Date => new Date(`${date}T09:00:00Z`);

/** Larger than what is read at once. */
export const HUGE = 5 * 1024 * 1024 + 7;
export const hugeBytes = (): Buffer => Buffer.alloc(HUGE, "0123456789abcdefg");
export const HTML = "<p>La città è più bella perché c’è il sole</p>".replace("’", "'");
export const RAW = "From: anna.bianchi@example.org\r\nSubject: Intero\r\n\r\nperch\xe9\r\n";
/** A wait that ends long after every test, and before the seconds OTRS counts in run out. */
export const UNTIL = Date.UTC(2037, 0, 1) / 1000;

/** What real installations hold after years, a ticket each. */
export function oddTickets(sample: SampleRows): void {
  whole(sample);
  nothings(sample);
  gone(sample);
  homeless(sample);
  merged(sample);
  bytes(sample);
  dates(sample);
  numbers(sample);
  waiting(sample);
  channels(sample);
  extras(sample);
}

function whole(sample: SampleRows): void {
  const at = day("2019-03-19");
  const ticket = sample.ticket({
    tn: "2019031942000015",
    at,
    title: "Caffè 日本語 🔥 O'Neill \\ ?",
    customer_user_id: "anna",
    customer_id: "ANZIO",
  });
  const article = ticket.article({
    subject: "Caffè 🔥",
    body: "perché città ’ 日本語 ? \\ '",
    messageId: "intero@example.org",
    history: "EmailCustomer",
  });
  const attach = (filename: string, content_type: string, content: Buffer, more = {}) =>
    sample.add("article_data_mime_attachment", {
      article_id: article,
      filename,
      content_type,
      content,
      content_size: String(content.length),
      content_id: null,
      content_alternative: null,
      disposition: "attachment",
      ...more,
    });
  attach("file-1", "text/plain; charset=utf-8", Buffer.from("perché"), { disposition: "inline" });
  attach("file-2", 'text/html; charset="iso-8859-1"', Buffer.from(HTML, "latin1"), { disposition: "inline" });
  attach("relazione è.pdf", "application/pdf; name=x", Buffer.from("%PDF"));
  attach("vuoto.txt", "text/plain", Buffer.alloc(0));
  attach("logo.png", "image/png", Buffer.from("png"), { disposition: "inline", content_id: "<logo@x>" });
  sample.add("article_data_mime_plain", { article_id: article, body: Buffer.from(RAW, "latin1") });
  ticket.change({ owner_id: 2, by: 2, history: "OwnerUpdate", hours: 1 });
  ticket.change({ queue_id: 4, by: 2, history: "Move", hours: 1 });
  ticket.change({ priority_id: 5, by: 2, history: "PriorityUpdate", hours: 1 });
  ticket.change({ by: 2, history: "Lock", name: "%%lock", hours: 0 });
  ticket.article({
    sender: "agent",
    by: 2,
    from: "Viabilità <viabilita@example.it>",
    subject: "Re: Caffè",
    contentType: "text/html; charset=utf-8",
    body: "<p>Risolto</p>",
    messageId: "fatto@example.it",
    inReplyTo: "intero@example.org",
    history: "SendAnswer",
    hours: 5,
  });
  ticket.change({ state_id: 2, by: 2, history: "StateUpdate", hours: 0 });
}

function nothings(sample: SampleRows): void {
  const ticket = sample.ticket({
    tn: "2019032042000012",
    at: day("2019-03-20"),
    title: null,
    as: { type_id: null, ticket_state_id: 4 },
  });
  ticket.article({ from: null, to: null, subject: null, body: null });
}

function gone(sample: SampleRows): void {
  sample
    .ticket({ tn: "2019032042000021", at: day("2019-03-20"), title: "Padrone sparito", as: { user_id: 99 } })
    .article({});
  sample
    .ticket({ tn: "2019032042000039", at: day("2019-03-20"), title: "Coda sparita", queue_id: 77 })
    .article({});
  sample
    .ticket({
      tn: "2019032042000048",
      at: day("2019-03-20"),
      title: "Senza testo",
      customer_user_id: "sparito",
    })
    .article({ isEmpty: true });
  sample.ticket({ tn: "2019032042000057", at: day("2019-03-20"), title: "Senza articoli" });
}

/** Of a queue this desk has no name for. */
function homeless(sample: SampleRows): void {
  sample
    .ticket({ tn: "2019032042000066", at: day("2019-03-20"), title: "Coda senza casa", queue_id: 6 })
    .article({});
}

function merged(sample: SampleRows): void {
  const at = day("2019-04-01");
  const [first, second, main, lost] = [
    "2019040142000018",
    "2019040142000027",
    "2019040142000036",
    "2019040142000045",
  ].map((tn, n) => sample.ticket({ tn, at, title: `Unione ${n}` }));
  if (!first || !second || !main || !lost) return;
  for (const ticket of [first, second, main, lost]) ticket.article({ history: "EmailCustomer" });
  const name = (from: { tn: string; id: number }, to: { tn: string; id: number }) =>
    `%%${from.tn}%%${from.id}%%${to.tn}%%${to.id}`;
  first.change({ state_id: 9, by: 2, history: "Merged", name: name(first, second), hours: 1 });
  second.change({ by: 2, history: "Merged", name: name(first, second), hours: 1 });
  second.change({ state_id: 9, by: 2, history: "Merged", name: name(second, main), hours: 1 });
  main.change({ by: 2, history: "Merged", name: name(second, main), hours: 2 });
  lost.change({ state_id: 9, by: 2, history: "Merged", name: name(lost, { tn: "x", id: 99_999 }), hours: 1 });
  sample.add("link_relation", {
    source_object_id: 1,
    source_key: String(main.id),
    target_object_id: 1,
    target_key: String(second.id),
    type_id: 2,
    state_id: 1,
  });
  sample.add("link_relation", {
    source_object_id: 1,
    source_key: String(main.id),
    target_object_id: 1,
    target_key: "99999",
    type_id: 1,
    state_id: 1,
  });
  sample.add("link_relation", {
    source_object_id: 1,
    source_key: String(main.id),
    target_object_id: 2,
    target_key: "1",
    type_id: 1,
    state_id: 1,
  });
}

function bytes(sample: SampleRows): void {
  const ticket = sample.ticket({ tn: "2019040242000015", at: day("2019-04-02"), title: "Allegato enorme" });
  const article = ticket.article({});
  sample.add("article_data_mime_attachment", {
    article_id: article,
    filename: "enorme.bin",
    content_type: "application/octet-stream",
    content: hugeBytes(),
    content_size: String(HUGE),
    content_id: null,
    disposition: "attachment",
  });
}

function dates(sample: SampleRows): void {
  const ticket = sample.ticket({ tn: "2019040342000013", at: day("2019-04-03"), title: "Date impossibili" });
  ticket.article({ createTime: "2019-04-04 09:00:00" });
  ticket.article({ createTime: "2099-01-01 00:00:00" });
  for (const row of sample.rows.get("ticket_history") ?? [])
    if (row.ticket_id === ticket.id) Object.assign(row, { create_time: "1970-01-01 00:00:00" });
  Object.assign(sample.rows.get("ticket")?.at(-1) ?? {}, { create_time: "1970-01-01 00:00:00" });
}

function numbers(sample: SampleRows): void {
  for (const title of ["Primo del numero", "Secondo del numero"])
    sample.ticket({ tn: "2019040442000011", at: day("2019-04-04"), title }).article({});
  sample
    .ticket({ tn: "1000123", at: day("2019-04-05"), title: "Altro generatore", customer_user_id: "anna" })
    .article({ messageId: "altro@example.org" });
}

function waiting(sample: SampleRows): void {
  const at = day("2019-05-01");
  const wait = (tn: string, title: string, until_time: number) => {
    const ticket = sample.ticket({ tn, at, title, as: { until_time } });
    ticket.article({});
    ticket.change({ by: 2, history: "SetPendingTime", name: "%%2019-05-20 10:00" });
    ticket.change({ state_id: 6, owner_id: 2, by: 2, history: "StateUpdate" });
  };
  wait("2019050142000017", "Aspetta ancora", UNTIL);
  wait("2019050142000026", "Ha aspettato", Date.UTC(2019, 4, 20, 10) / 1000);
  const locked = { state_id: 4, by: 2, history: "Lock", hours: 1 };
  const lock = (tn: string, title: string, owner_id: number) => {
    const ticket = sample.ticket({ tn, at, title, as: { ticket_lock_id: 2 } });
    ticket.article({});
    ticket.change({ ...locked, owner_id });
  };
  lock("2019050142000035", "Bloccato", 2);
  lock("2019050142000044", "Bloccato da chi non c'è più", 4);
}

function channels(sample: SampleRows): void {
  const ticket = sample.ticket({
    tn: "2019050242000014",
    at: day("2019-05-02"),
    title: "Canali",
    customer_user_id: "bruno",
  });
  ticket.article({ channel: 2, sender: "customer", subject: "Telefonata" });
  ticket.article({
    channel: 3,
    sender: "agent",
    by: 3,
    isVisible: false,
    subject: "Nota",
    history: "AddNote",
    hours: 1,
  });
  const chat = ticket.article({ channel: 4, isEmpty: true, hours: 1 });
  for (const message_text of ["Buongiorno", "Mi dica"])
    sample.add("article_data_otrs_chat", { article_id: chat, chat_participant_name: "Bruno", message_text });
  ticket.article({ channel: 5, subject: "SMS", hours: 1 });
  ticket.article({ sender: "system", subject: "Nuovo ticket", history: "SendAutoReply", hours: 1 });
}

function extras(sample: SampleRows): void {
  const ticket = sample.ticket({
    tn: "2019050342000012",
    at: day("2019-05-03"),
    title: "Tutto il resto",
    as: { type_id: 2, service_id: 1, sla_id: 1 },
  });
  const article = ticket.article({});
  const note = ticket.article({ channel: 3, sender: "agent", by: 2, hours: 1 });
  sample.add("time_accounting", { ticket_id: ticket.id, article_id: note, time_unit: 1.25 });
  sample.add("time_accounting", { ticket_id: ticket.id, article_id: note, time_unit: 0.25 });
  sample.add("time_accounting", { ticket_id: ticket.id, article_id: 999_999, time_unit: 2 });
  ticket.change({ by: 2, history: "TimeAccounting", name: "%%1.25%%1.25" });
  sample.add("article_flag", { article_id: note, article_key: "Important", article_value: "1" });
  sample.add("article_flag", { article_id: article, article_key: "Seen", article_value: "1" });
  sample.add("ticket_watcher", { ticket_id: ticket.id, user_id: 3 });
  sample.add("ticket_watcher", { ticket_id: ticket.id, user_id: 99 });
  const value = (field_id: number, object_id: number, given: object) =>
    sample.add("dynamic_field_value", {
      field_id,
      object_id,
      value_text: null,
      value_date: null,
      value_int: null,
      ...given,
    });
  value(1, ticket.id, { value_text: "PRAT-0042" });
  value(2, ticket.id, { value_text: "4 high" });
  value(3, note, { value_int: 7 });
}
