/**
 * Two of a waiting effect's four indexes become one: who settles an effect knows its ticket.
 */
const EFFECTS = `
  create table waiting (
    seq integer primary key,
    id text not null,
    ticket text not null,
    effect text not null,
    not_before text not null,
    attempt integer not null default 0,
    holder text,
    lease_until text,
    reason text,
    dead_at text,
    unique (ticket, id)
  ) strict;
  insert into waiting select * from effect;
  drop table effect;
  alter table waiting rename to effect;
  create index effect_waiting on effect (not_before, seq) where dead_at is null;
  create index effect_leased on effect (ticket, lease_until) where lease_until is not null;
  create index effect_dead on effect (dead_at, seq) where dead_at is not null;
`;

/**
 * A commit writes a ticket whole and notes that it did; the rows that lists and searches ask for follow before anybody
 * asks (listings.ts). So a commit pays for none of their indexes. `ticket_body` and what was asked of events and
 * articles through indexes on expressions end here.
 */
const ROWS = `
  create table whole (
    id integer primary key,
    number text not null unique,
    version integer not null,
    body text not null
  ) strict;
  insert into whole select t.id, t.number, t.version, b.body from ticket t join ticket_body b on b.id = t.id;
  create table change (seq integer primary key, ticket integer not null, articles text not null) strict;

  create table listing (
    id integer primary key,
    number text not null unique,
    title text not null,
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
    escalation_at text,
    service text,
    sla text,
    organisation text,
    impact integer,
    began_in text,
    began_by text
  ) strict;
  insert into listing select t.id, t.number, b.body ->> '$.title', queue, state, owner, locked_by, customer, priority,
      request_type, created_at, changed_at, closed_at, pending_until, escalation_at, service, sla, organisation, impact,
      e.body ->> '$.event.queue', iif(e.body ->> '$.actor.kind' = 'operator', e.body ->> '$.actor.address', null)
    from ticket t join ticket_body b on b.id = t.id left join event e on e.key = (t.id << 20) + 1;

  create table following (
    operator text not null,
    ticket integer not null,
    primary key (operator, ticket)
  ) strict, without rowid;
  insert into following select operator, ticket from watcher;
  drop table watcher;
  alter table following rename to watcher;
  create index watcher_by_ticket on watcher (ticket);

  drop table ticket_body;
  drop table ticket;
  alter table whole rename to ticket;

  create table article_time (created_at text not null, key integer not null, primary key (created_at, key))
    strict, without rowid;
  insert into article_time select body ->> '$.createdAt', key from article;
  drop index article_by_created;
  drop index ticket_began_in;
  drop index ticket_began_by;

  create index listing_by_state on listing
    (state, number, queue, owner, locked_by, created_at, changed_at, priority, escalation_at);
  create index listing_by_queue on listing (queue, state, created_at, number);
  create index listing_created_in_state on listing (state, created_at, number);
  create index listing_changed_in_state on listing (state, changed_at, number);
  create index listing_by_created on listing (created_at, number, queue);
  create index listing_by_changed on listing (changed_at, number);
  create index listing_by_customer on listing (customer, created_at);
  create index listing_by_owner on listing (owner, state, created_at, number) where owner is not null;
  create index listing_by_lock on listing (locked_by, state, created_at, number) where locked_by is not null;
  create index listing_by_pending on listing (pending_until, number, state, queue, owner, locked_by)
    where pending_until is not null;
  create index listing_by_escalation on listing (escalation_at, number, state, queue, owner, locked_by)
    where escalation_at is not null;
  create index listing_by_closed on listing (closed_at, number, queue) where closed_at is not null;
  create index listing_by_service on listing (service, created_at, number) where service is not null;
  create index listing_by_sla on listing (sla, created_at, number) where sla is not null;
  create index listing_by_organisation on listing (organisation, created_at, number)
    where organisation is not null;
  create index listing_began_in on listing (began_in);
  create index listing_began_by on listing (began_by);

  delete from sqlite_stat1 where tbl <> 'watcher';
  insert into sqlite_stat1 (tbl, idx, stat) values
    ('listing', 'sqlite_autoindex_listing_1', '100000 1'),
    ('listing', 'listing_by_state', '100000 20000 1'),
    ('listing', 'listing_created_in_state', '100000 20000 1 1'),
    ('listing', 'listing_changed_in_state', '100000 20000 1 1'),
    ('listing', 'listing_by_queue', '100000 2500 300 1 1'),
    ('listing', 'listing_by_created', '100000 1 1 1'),
    ('listing', 'listing_by_changed', '100000 1 1'),
    ('listing', 'listing_by_customer', '100000 5 1'),
    ('listing', 'listing_by_owner', '60000 600 80 1 1'),
    ('listing', 'listing_by_lock', '3000 30 15 1 1'),
    ('listing', 'listing_by_pending', '5000 1 1'),
    ('listing', 'listing_by_escalation', '5000 1 1'),
    ('listing', 'listing_by_closed', '70000 1 1 1'),
    ('listing', 'listing_by_service', '30000 2000 1 1'),
    ('listing', 'listing_by_sla', '30000 5000 1 1'),
    ('listing', 'listing_by_organisation', '60000 300 1 1'),
    ('listing', 'listing_began_in', '100000 2500'),
    ('listing', 'listing_began_by', '100000 1000');
  analyze sqlite_schema;
`;

/** Schema 5. */
export const LISTINGS = EFFECTS + ROWS;
