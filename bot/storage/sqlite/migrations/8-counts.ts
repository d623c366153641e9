/** How many tickets each queue has in each state, kept by the rows themselves, so that no dashboard counts them one by one. */
const TALLY = `
  create table tally (
    queue text not null,
    state text not null,
    tickets integer not null,
    primary key (queue, state)
  ) strict, without rowid;
  insert into tally select queue, state, count(*) from listing group by queue, state;
  create trigger tally_listed after insert on listing begin
    insert into tally values (new.queue, new.state, 1) on conflict do update set tickets = tickets + 1;
  end;
  create trigger tally_changed after update of queue, state on listing
    when old.queue <> new.queue or old.state <> new.state begin
    update tally set tickets = tickets - 1 where queue = old.queue and state = old.state;
    insert into tally values (new.queue, new.state, 1) on conflict do update set tickets = tickets + 1;
  end;
  create trigger tally_unlisted after delete on listing begin
    update tally set tickets = tickets - 1 where queue = old.queue and state = old.state;
  end;
`;

/**
 * What is due is counted in the order it is grouped by. The statistics keep everything else away from these two: a list
 * wants the order of time.
 */
const DUE = `
  create index listing_pending_in_queue on listing (queue, state, pending_until) where pending_until is not null;
  create index listing_escalation_in_queue on listing (queue, state, escalation_at) where escalation_at is not null;
  insert into sqlite_stat1 (tbl, idx, stat) values
    ('listing', 'listing_pending_in_queue', '5000 5000 5000 5000'),
    ('listing', 'listing_escalation_in_queue', '5000 5000 5000 5000');
  analyze sqlite_schema;
`;

/** Schema 8. */
export const COUNTS = TALLY + DUE;
