/**
 * What a ticket is described by beside its state, and who watches it. Tickets and articles stored before there was
 * any of this are completed, as if it had been left empty; the articles' words are indexed anew, with those of Bcc.
 */
export const ATTRIBUTES = `
  update ticket_body set body = json_insert(body, '$.service', null, '$.sla', null, '$.impact', null,
    '$.organisation', null, '$.watchers', json('[]'), '$.links', json('[]'), '$.mergedInto', null,
    '$.important', json('[]'), '$.workUnits', 0) where body -> '$.watchers' is null;
  update article set body = json_insert(body, '$.bcc', json('[]')) where body -> '$.bcc' is null;

  alter table ticket add column service text;
  alter table ticket add column sla text;
  alter table ticket add column organisation text;
  alter table ticket add column impact integer;
  update ticket set (service, sla, organisation, impact) =
    (select body ->> '$.service', body ->> '$.sla', body ->> '$.organisation', body ->> '$.impact'
      from ticket_body b where b.id = ticket.id);
  create index ticket_by_service on ticket (service, created_at, number) where service is not null;
  create index ticket_by_sla on ticket (sla, created_at, number) where sla is not null;
  create index ticket_by_organisation on ticket (organisation, created_at, number)
    where organisation is not null;

  create table watcher (
    operator text not null,
    ticket integer not null references ticket,
    primary key (operator, ticket)
  ) strict, without rowid;
  insert or ignore into watcher (operator, ticket)
    select w.value, b.id from ticket_body b, json_each(b.body, '$.watchers') w;

  drop table article_words;
  create virtual table article_words using fts5(sender, recipients, cc, bcc, subject, attachment,
    content='', contentless_delete=1, tokenize='ascii', detail=column);
  insert into word_backlog (key) select key from article where true on conflict (key) do nothing;

  insert into sqlite_stat1 (tbl, idx, stat) values
    ('ticket', 'ticket_by_service', '30000 2000 1 1'),
    ('ticket', 'ticket_by_sla', '30000 5000 1 1'),
    ('ticket', 'ticket_by_organisation', '60000 300 1 1'),
    ('watcher', 'watcher', '20000 200 1');
  analyze sqlite_schema;
`;
