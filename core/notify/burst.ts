import type { Instant } from "../time.ts";
import { plusSeconds } from "../time.ts";

/** Notices of one kind that one operator got since the window began. */
export interface BurstWindow {
  readonly since: Instant;
  readonly told: number;
}

/** So many of one kind come one by one within a window; what follows becomes one summary at its end. */
export const SINGLE_NOTICES = 3;
const WINDOW_SECONDS = 60;

export type Admission =
  | { readonly verdict: "now"; readonly window: BurstWindow }
  | { readonly verdict: "held"; readonly until: Instant };

/** Whether another notice of the kind may go out by itself, and the window it then belongs to. */
export function admit(window: BurstWindow | null, now: Instant): Admission {
  if (!window || now >= windowEnd(window)) return { verdict: "now", window: { since: now, told: 1 } };
  return window.told < SINGLE_NOTICES
    ? { verdict: "now", window: { ...window, told: window.told + 1 } }
    : { verdict: "held", until: windowEnd(window) };
}

/** After a summary: what still comes is held for the next one. */
export const fullWindow = (now: Instant): BurstWindow => ({ since: now, told: SINGLE_NOTICES });

export const windowEnd = ({ since }: BurstWindow): Instant => plusSeconds(since, WINDOW_SECONDS);
