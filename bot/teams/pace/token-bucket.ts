/**
 * How fast the bot may speak. Teams takes, of one bot in one conversation, 7 messages in 1 s, 8 in 2 s, 60 in 30 s and
 * 1,800 in 3,600 s, and of one app in one tenant 50 a second (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit;
 * older copies say 30). A bucket that holds `size` and gains `perSecond` lets through no more than size + perSecond × T
 * in any T seconds; the sizes below keep every window, with room for answers, which nobody holds back.
 * All times are milliseconds.
 */
export interface BucketSize {
  readonly size: number;
  readonly perSecond: number;
}

/** At most 5.7 in 1 s, 7.4 in 2 s, 55 in 30 s; and 1,752 in an hour. */
export const CONVERSATION: readonly BucketSize[] = [
  { size: 4, perSecond: 1.7 },
  { size: 600, perSecond: 0.32 },
];

/** At most 45 in 1 s. */
export const TENANT: readonly BucketSize[] = [{ size: 20, perSecond: 25 }];

/** What is in each bucket of a conversation; below zero when places ahead of time are taken. */
export interface Fill {
  readonly tokens: readonly number[];
  /** When the bucket held this. */
  readonly at: number;
}

const full = (sizes: readonly BucketSize[], now: number): Fill => ({
  tokens: sizes.map(({ size }) => size),
  at: now,
});

function refilled(sizes: readonly BucketSize[], fill: Fill | null, now: number): Fill {
  if (!fill) return full(sizes, now);
  const seconds = Math.max(0, now - fill.at) / 1000;
  return {
    tokens: sizes.map(({ size, perSecond }, n) =>
      Math.min(size, (fill.tokens[n] ?? size) + seconds * perSecond),
    ),
    at: Math.max(now, fill.at),
  };
}

/** Takes the next place: when it is, `now` or later, and what is left. */
export function takePlace(
  sizes: readonly BucketSize[],
  fill: Fill | null,
  now: number,
): { readonly at: number; readonly fill: Fill } {
  const before = refilled(sizes, fill, now);
  const waits = sizes.map(({ perSecond }, n) => (1 - (before.tokens[n] ?? 0)) / perSecond);
  // A clock a little behind another process's still counts from where that one stopped.
  const at = before.at + Math.ceil(Math.max(0, ...waits) * 1000);
  return { at, fill: { tokens: before.tokens.map((tokens) => tokens - 1), at: before.at } };
}

/** Nothing more before `until`: the other side said so. */
export function holdUntil(sizes: readonly BucketSize[], fill: Fill | null, now: number, until: number): Fill {
  const before = refilled(sizes, fill, now);
  const seconds = Math.max(0, until - before.at) / 1000;
  const tokens = sizes.map(({ perSecond }, n) => Math.min(before.tokens[n] ?? 0, 1 - seconds * perSecond));
  return { tokens, at: before.at };
}
