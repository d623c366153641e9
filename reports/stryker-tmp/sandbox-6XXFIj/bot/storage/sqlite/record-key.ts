/** Ticket ids stay below 2^33, so that every key is a safe integer; a ticket may have a million records. */
// @ts-nocheck

const RECORD_BITS = 20;
const RECORDS = 2 ** RECORD_BITS;

/**
 * The key of a ticket's n-th record (article, event): the ticket's id in the high bits.
 * Record 0 of the word index is the ticket's title.
 */
export function recordKey(ticketId: number, n: number): number {
  if (n >= RECORDS) throw new Error(`ticket ${ticketId} has more than ${RECORDS - 1} records`);
  return ticketId * RECORDS + n;
}

/** In SQL: the ticket's id of a record key. */
export const ticketOfKey = (key: string): string => `${key} >> ${RECORD_BITS}`;

/** In SQL: the n of a record key. */
export const positionOfKey = (key: string): string => `${key} & ${RECORDS - 1}`;

/** In SQL: the smallest record key of the ticket with that id. */
export const firstKeyOf = (ticketId: string): string => `(${ticketId}) << ${RECORD_BITS}`;
