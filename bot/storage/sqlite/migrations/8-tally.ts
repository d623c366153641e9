/**
 * Schema 8: how many tickets each queue has in each state, kept by the rows themselves, so that no dashboard counts
 * them one by one.
 */
export const TALLY = `
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
