/**
 * What a `ticket` row holds is only what filters and sorts ask for; the snapshot itself is in `ticket_body`,
 * so that lists and counts read few pages. Articles and events carry a record key (record-key.ts): one
 * integer of ticket and position, which keeps a ticket's rows side by side and tells the ticket of a hit.
 */
const TICKETS = `
  create table ticket (
    id integer primary key,
    number text not null unique,
    version integer not null,
    queue text not null,
    state text not null,
    owner text,
    locked_by text,
    customer text not null,
    priority integer not null,
    request_type text not null,
    created_at text not null,
    changed_at text not null,
    closed_at text,
    pending_until text,
    escalation_at text
  ) strict;
  create table ticket_body (id integer primary key references ticket, body text not null) strict;

  create index ticket_by_state on ticket
    (state, number, queue, owner, locked_by, created_at, changed_at, priority, escalation_at);
  create index ticket_by_queue on ticket (queue, state, created_at, number);
  create index ticket_by_created on ticket (created_at, number);
  create index ticket_by_changed on ticket (changed_at, number);
  create index ticket_by_customer on ticket (customer, created_at);
  create index ticket_by_owner on ticket (owner, state, created_at, number) where owner is not null;
  create index ticket_by_lock on ticket (locked_by, state, created_at, number) where locked_by is not null;
  create index ticket_by_pending on ticket (pending_until, number, state, queue, owner, locked_by)
    where pending_until is not null;
  create index ticket_by_escalation on ticket (escalation_at, number, state, queue, owner, locked_by)
    where escalation_at is not null;
  create index ticket_by_closed on ticket (closed_at, number) where closed_at is not null;

  create table article (
    key integer primary key,
    id text not null unique,
    message_id text,
    body text not null
  ) strict;
  create index article_by_message on article (message_id, key) where message_id is not null;

  create table event (key integer primary key, body text not null) strict;
  create table request (key text primary key, ticket text not null) strict, without rowid;
  create table counter (name text primary key, value integer not null) strict, without rowid;
`;

const OUTBOX = `
  create table effect (
    seq integer primary key,
    id text not null unique,
    ticket text not null,
    effect text not null,
    not_before text not null,
    attempt integer not null default 0,
    holder text,
    lease_until text,
    reason text,
    dead_at text
  ) strict;
  create index effect_waiting on effect (not_before, seq) where dead_at is null;
  create index effect_by_ticket on effect (ticket, not_before, seq) where dead_at is null;
  create index effect_leased on effect (ticket, lease_until) where lease_until is not null;
  create index effect_dead on effect (dead_at, seq) where dead_at is not null;
`;

/**
 * Words are looked up in two steps: the words that contain the searched part (trigrams, over each distinct
 * word once; words of mail addresses and the like apart, or `comune` would have to visit every address), then the
 * records that hold them. `record_words` holds word ids instead of words, so that
 * SQLite's own idea of a word never differs from core's.
 */
const WORDS = `
  create table word (id integer primary key, text text not null unique) strict;
  create virtual table plain_parts using fts5(text, content='', tokenize='trigram case_sensitive 1', columnsize=0);
  create virtual table joined_parts using fts5(text, content='', tokenize='trigram case_sensitive 1', columnsize=0);
  create virtual table record_words using fts5(ids, content='', contentless_delete=1, tokenize='ascii', detail=none);
  create table word_backlog (key integer primary key) strict;
`;

const ENTRIES = `
  create table entry (
    collection text not null,
    key text not null,
    value text not null,
    primary key (collection, key)
  ) strict, without rowid;
`;

/**
 * What the planner takes a desk to be: 100,000 tickets, 40 queues, few of them waiting or escalated. Written
 * down instead of measured (`analyze`), so that a list never changes its plan, and its speed, under way.
 */
const PLANNING = `
  analyze;
  insert into sqlite_stat1 (tbl, idx, stat) values
    ('ticket', 'sqlite_autoindex_ticket_1', '100000 1'),
    ('ticket', 'ticket_by_state', '100000 20000 1'),
    ('ticket', 'ticket_by_queue', '100000 2500 300 1 1'),
    ('ticket', 'ticket_by_created', '100000 1 1'),
    ('ticket', 'ticket_by_changed', '100000 1 1'),
    ('ticket', 'ticket_by_customer', '100000 5 1'),
    ('ticket', 'ticket_by_owner', '60000 600 80 1 1'),
    ('ticket', 'ticket_by_lock', '3000 30 15 1 1'),
    ('ticket', 'ticket_by_pending', '5000 1 1'),
    ('ticket', 'ticket_by_escalation', '5000 1 1'),
    ('ticket', 'ticket_by_closed', '70000 1 1');
  analyze sqlite_schema;
`;

/** Schema 1. */
export const FIRST = TICKETS + OUTBOX + WORDS + ENTRIES + PLANNING;
