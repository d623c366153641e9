/** A call Graph refused or did not answer. */
export class GraphFailure extends Error {
  override readonly name = "GraphFailure";
  /** HTTP status, or -1 when there was no answer. */
  readonly status: number;
  /** Graph's own code, such as `ErrorItemNotFound`. */
  readonly code: string;
  readonly retryAfterSeconds: number | null;

  constructor(message: string, status: number, code: string, retryAfterSeconds: number | null) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The seconds of a `Retry-After`, given as such or as a date (RFC 9110 §10.2.3); null when there is none. */
export function retryAfterOf(header: string | null | undefined, now: number): number | null {
  if (!header) return null;
  const seconds = /^\d+(\.\d+)?$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return seconds > 0 ? seconds : null;
}
