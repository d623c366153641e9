/** A call to Teams that failed, with what its answer said. */
// @ts-nocheck

export class TeamsFailure extends Error {
  override readonly name = "TeamsFailure";
  /** HTTP status; absent when there was no answer. */
  readonly status: number | undefined;
  readonly retryAfterSeconds: number | null;

  constructor(thrown: unknown) {
    const { message, statusCode, response } = (thrown ?? {}) as RestFailure;
    super(message ?? String(thrown), { cause: thrown });
    this.status = statusCode;
    const wait = Number(response?.headers?.get("retry-after") ?? Number.NaN);
    this.retryAfterSeconds = Number.isFinite(wait) ? wait : null;
  }
}

/** The shape of the connector client's errors. */
interface RestFailure {
  readonly message?: string;
  readonly statusCode?: number;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}
