import { instantInZone } from "../../../../core/desk/desk-time.ts";
import type { Instant } from "../../../../core/time.ts";

/** OTRS itself is of 2001; what is earlier was never written by it. */
const EARLIEST = "1990";

/** Reads moments as OTRS writes them: without a zone, in UTC since OTRS 6 unless its administrator chose another. */
export class Moments {
  readonly #zone: string;
  readonly #now: Instant;

  /** @param now the import: nothing happened later */
  constructor(zone: string, now: Instant) {
    this.#zone = zone;
    this.#now = now;
  }

  /** Null for what cannot be: no date, zeros, years before OTRS or days to come. */
  past(written: string | null): Instant | null {
    const at = this.#read(written);
    return at !== null && at > EARLIEST && at <= this.#now ? at : null;
  }

  /** Of seconds since 1970, which may be to come; null for none. */
  ofSeconds(seconds: number | null): Instant | null {
    return seconds && seconds > 0 ? new Date(seconds * 1000).toISOString() : null;
  }

  /** A moment that may be to come, such as until when a ticket waits; null for none. */
  any(written: string | null): Instant | null {
    const at = this.#read(written);
    return at !== null && at > EARLIEST ? at : null;
  }

  #read(written: string | null): Instant | null {
    const [, date, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)/.exec(written ?? "") ?? [];
    return date && time ? instantInZone(date, time, this.#zone) : null;
  }
}
