/** Schema 7: until when an incomplete ticket's customer is waited for. Few tickets are, so the index is small. */
export const INCOMPLETE = `
  alter table listing add column answer_by text;
  update listing set answer_by =
    (select body ->> '$.incomplete.answerBy' from ticket t where t.id = listing.id);
  create index listing_by_answer on listing (answer_by, number, state, queue, owner, locked_by)
    where answer_by is not null;
  insert into sqlite_stat1 (tbl, idx, stat) values ('listing', 'listing_by_answer', '1000 1 1');
  analyze sqlite_schema;
`;
