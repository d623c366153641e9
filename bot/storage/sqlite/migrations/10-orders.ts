/**
 * Schema 10: what one watches is kept in the order of when it is due, and what of a state is never due in the order of its
 * numbers. Lists of either read and sorted all there was before they showed the first forty.
 */
export const ORDERS = `
  create index watcher_by_pending on watcher (operator, pending_until) where pending_until is not null;
  create index watcher_by_escalation on watcher (operator, escalation_at) where escalation_at is not null;
  create index listing_never_due on listing (state, number, queue) where escalation_at is null;
  insert into sqlite_stat1 (tbl, idx, stat) values
    ('watcher', 'watcher_by_pending', '5000 50 1'),
    ('watcher', 'watcher_by_escalation', '5000 50 1'),
    ('listing', 'listing_never_due', '20000 4000 1 1');
  analyze sqlite_schema;
`;
