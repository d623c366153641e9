/** So many calls in so many seconds. */
export interface RateWindow {
  readonly calls: number;
  readonly seconds: number;
}

/** Teams' limits of one bot in one conversation (`reference/microsoft-platform.md`). */
export const teamsSendLimits: readonly RateWindow[] = [
  { calls: 7, seconds: 1 },
  { calls: 8, seconds: 2 },
  { calls: 60, seconds: 30 },
  { calls: 1800, seconds: 3600 },
];

/** Teams' limit of one app in one tenant, whatever the conversations. */
export const teamsTenantLimits: readonly RateWindow[] = [{ calls: 50, seconds: 1 }];
/** The activity feed's limit of one app in one tenant (`reference/microsoft-platform.md`). */
export const feedLimits: readonly RateWindow[] = [{ calls: 5, seconds: 1 }];

/** Exchange Online's limit of messages sent by one mailbox. */
export const mailSendLimits: readonly RateWindow[] = [{ calls: 30, seconds: 60 }];

/** Counts calls per key in sliding windows. */
export interface RateLimiter {
  /** Records the call and answers 0, or answers how many whole seconds to wait and records nothing. */
  secondsToWait(key: string, at: Date): number;
}

/** A limiter that lives as long as the process, as the windows are short. */
export function createRateLimiter(windows: readonly RateWindow[]): RateLimiter {
  const longest = Math.max(...windows.map(({ seconds }) => seconds)) * 1000;
  const calls = new Map<string, number[]>();
  return {
    secondsToWait: (key, at) => {
      const now = at.getTime();
      const recent = (calls.get(key) ?? []).filter((time) => time > now - longest);
      calls.set(key, recent);
      const waits = windows.map(({ calls: most, seconds }) => {
        const oldest = recent.length < most ? undefined : recent[recent.length - most];
        return oldest === undefined ? 0 : oldest + seconds * 1000 - now;
      });
      const wait = Math.max(0, ...waits);
      if (wait === 0) recent.push(now);
      return Math.ceil(wait / 1000);
    },
  };
}
