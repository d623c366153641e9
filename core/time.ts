/** A moment, ISO 8601 in UTC with milliseconds (`2019-03-19T12:00:00.000Z`): sorts as text, travels as JSON. */
export type Instant = string;

/** After every instant there is: up to here means without an end. */
export const END_OF_TIME: Instant = "9999-12-31T00:00:00.000Z";

/** The instant `minutes` later (earlier when negative); elapsed time, no calendar. */
export function plusMinutes(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** The instant `seconds` later; elapsed time. */
export const plusSeconds = (at: Instant, seconds: number): Instant => plusMinutes(at, seconds / 60);
