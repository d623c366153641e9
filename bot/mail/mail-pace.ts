/**
 * When a mail may leave a mailbox. Exchange Online takes 30 a minute (microsoft-platform.md); so a place is free again
 * a minute after it was used, which keeps every minute within the limit, wherever it is taken to begin.
 * All times are milliseconds.
 */

const MINUTE = 60_000;
/** Of all places, those automatic mails leave to what people write. */
const KEPT_FOR_PEOPLE = 1 / 6;
/** Who was due this long ago and did not come has been taken away: another process sent it, or nobody will. */
const GONE_AFTER = 10_000;
/** Who makes room for somebody before him looks again after this. */
const STEP_BACK = 1_000;

/** A mail in a mailbox's line. */
export interface Waiting {
  readonly id: string;
  readonly queue: string;
  readonly isAutomatic: boolean;
  /** Its place in the order of arrival. */
  readonly order: number;
  /** When it was told to come back; its arrival at first. */
  readonly until: number;
}

/** A mail that was let go. */
export interface Gone extends Pick<Waiting, "queue" | "isAutomatic"> {
  readonly at: number;
}

/** The line of one mailbox. */
export interface Line {
  readonly waiting: readonly Waiting[];
  /** Those let go within the last minute. */
  readonly gone: readonly Gone[];
}

/** Uses still counting against the minute, oldest first. */
export const recentUses = (usedAt: readonly number[], now: number): readonly number[] =>
  usedAt.filter((at) => at > now - MINUTE).toSorted((a, b) => a - b);

export const goneRecently = (gone: readonly Gone[], now: number): readonly Gone[] =>
  gone.filter(({ at }) => at > now - MINUTE);

/** Who still waits: without those who are not coming. */
export const present = (waiting: readonly Waiting[], now: number): readonly Waiting[] =>
  waiting.filter(({ until }) => until > now - GONE_AFTER);

/**
 * When it is this mail's turn: `now` to go, later to come back then. People go before machines; of either, the queues
 * that share the mailbox take turns, so that a queue's five hundred hold back another queue's one by one place.
 * @param usedAt as `recentUses` gives it
 */
export function turnAt(
  mine: Waiting,
  line: Line,
  usedAt: readonly number[],
  perMinute: number,
  now: number,
): number {
  const places = mine.isAutomatic ? perMinute - Math.ceil(perMinute * KEPT_FOR_PEOPLE) : perMinute;
  const order = inOrder(line);
  const ahead = order.slice(
    0,
    order.findIndex(({ id }) => id === mine.id),
  );
  const due = ahead.filter(({ until }) => until <= now).length;
  if (usedAt.length + due < places) return now;
  return Math.max(freeAt(usedAt, places, ahead.length, now), now + STEP_BACK);
}

/** When the place after `ahead` others is free. */
function freeAt(usedAt: readonly number[], places: number, ahead: number, now: number): number {
  if (ahead >= places) return freeAt(usedAt, places, ahead - places, now) + MINUTE;
  const use = usedAt[usedAt.length - places + ahead];
  return use === undefined ? now : use + MINUTE;
}

/** What a queue was given in the last minute counts as rounds it has had: who comes late has not. */
function inOrder({ waiting, gone }: Line): readonly Waiting[] {
  const rounds = new Map<string, number>();
  const nextRound = ({ queue, isAutomatic }: Gone | Waiting): number => {
    const key = `${isAutomatic} ${queue}`;
    const round = rounds.get(key) ?? 0;
    rounds.set(key, round + 1);
    return round;
  };
  for (const one of gone) nextRound(one);
  return waiting
    .toSorted((a, b) => a.order - b.order)
    .map((one) => ({ one, round: nextRound(one) }))
    .toSorted(
      (a, b) =>
        Number(a.one.isAutomatic) - Number(b.one.isAutomatic) ||
        a.round - b.round ||
        a.one.order - b.one.order,
    )
    .map(({ one }) => one);
}
