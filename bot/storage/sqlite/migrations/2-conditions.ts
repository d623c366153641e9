/**
 * For conditions (core/search/condition): which words an article holds in each of its short fields, and with what
 * a ticket began. Articles that are there already are noted for the index, as new ones are.
 */
export const CONDITIONS = `
  create virtual table article_words using fts5(sender, recipients, cc, subject, attachment,
    content='', contentless_delete=1, tokenize='ascii', detail=column);
  create index ticket_began_in on event (body ->> '$.event.queue') where key & 1048575 = 1;
  create index ticket_began_by on event (iif(body ->> '$.actor.kind' = 'operator', body ->> '$.actor.address', null))
    where key & 1048575 = 1;
  create index article_by_created on article (body ->> '$.createdAt');
  insert into word_backlog (key) select key from article where true on conflict (key) do nothing;
`;
