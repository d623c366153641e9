/** What a process of the desk says of itself when it is asked. */
export interface DeskUse {
  /** Bytes the system has given it. */
  readonly rss: number;
  /** Bytes of its objects and of what they hold outside V8's heap; the garbage too unless `COLLECTED` was asked. */
  readonly live: number;
  /** Since it started. */
  readonly cpuMs: number;
}

/** Asks with this for what is left once the garbage is collected, which stops the process for a moment. */
export const COLLECTED = "use, collected";
export const AS_IT_IS = "use";
