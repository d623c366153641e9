/** A call to Teams that failed, with what its answer said. */
export class TeamsFailure extends Error {
  override readonly name = "TeamsFailure";
  /** HTTP status; absent when there was no answer. */
  readonly status: number | undefined;
  /** The Bot Connector's own word for it, such as `ActivityNotFoundInConversation`. */
  readonly code: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(thrown: unknown) {
    const { message, statusCode, response, code, body } = (thrown ?? {}) as RestFailure;
    super(message ?? String(thrown), { cause: thrown });
    this.status = statusCode;
    this.code = body?.error?.code ?? body?.code ?? code ?? null;
    const wait = Number(response?.headers?.get("retry-after") ?? Number.NaN);
    this.retryAfterSeconds = Number.isFinite(wait) ? wait : null;
  }

  /** Teams answered and did not do it: nothing of it is there. */
  get isRefusal(): boolean {
    return this.status !== undefined && this.status >= 400 && this.status < 500;
  }
}

/** The shape of the connector client's errors. */
interface RestFailure {
  readonly message?: string;
  readonly statusCode?: number;
  readonly code?: string;
  readonly body?: { readonly code?: string; readonly error?: { readonly code?: string } };
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

export const isTeamsRefusal = (thrown: unknown, ...statuses: readonly number[]): thrown is TeamsFailure =>
  thrown instanceof TeamsFailure && statuses.includes(thrown.status ?? 0);

/** The bot is not in the conversation any more, may not write in it, or it is gone. */
export const isOutOfReach = (thrown: unknown): thrown is TeamsFailure =>
  isTeamsRefusal(thrown, 403, 404) && !isMessageGone(thrown);

/** Somebody deleted the message; the conversation is there. */
export const isMessageGone = (thrown: unknown): thrown is TeamsFailure =>
  isTeamsRefusal(thrown, 404) && thrown.code === "ActivityNotFoundInConversation";
