/**
 * Schema 9: who watches a ticket has beside it when it is due. Of all he watches little is due, and the rows of the
 * rest are not looked up: in a large desk each is a page nobody else has read.
 */
export const WATCHED = `
  alter table watcher add column pending_until text;
  alter table watcher add column escalation_at text;
  update watcher set (pending_until, escalation_at) =
    (select pending_until, escalation_at from listing where id = watcher.ticket);
  create trigger watched_due after update of pending_until, escalation_at on listing
    when old.pending_until is not new.pending_until or old.escalation_at is not new.escalation_at begin
    update watcher set pending_until = new.pending_until, escalation_at = new.escalation_at where ticket = new.id;
  end;
`;
