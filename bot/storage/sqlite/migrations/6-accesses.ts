/** Schema 6: who read and did what. Written in groups beside the commits, so its indexes cost them nothing. */
export const ACCESSES = `
  create table access (
    seq integer primary key,
    at text not null,
    operator text not null,
    ticket text,
    kind text not null,
    body text not null
  ) strict;
  create index access_by_time on access (at, seq);
  create index access_by_operator on access (operator, at, seq);
  create index access_by_ticket on access (ticket, at, seq) where ticket is not null;
`;
