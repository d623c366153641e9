/**
 * Facts in the order of time, which is how they come and how they are read. Tickets that are there already are noted:
 * their facts are derived from their history by whoever first reads a report.
 */
export const FACTS = `
  create table fact (
    at integer not null,
    ticket text not null,
    seq integer not null,
    kind text not null,
    queue text not null,
    destination text,
    body text not null,
    primary key (at, ticket, seq, kind)
  ) strict, without rowid;
  create table fact_backlog (ticket integer primary key) strict;
  insert into fact_backlog (ticket) select id from ticket;
`;
