import type { TeamsAdapter, TurnHandler } from "./adapter.ts";
import { NotFromTeams } from "./not-from-teams.ts";

export interface BotRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody: Uint8Array;
}

export interface BotAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const answer = (status: number, body: unknown): BotAnswer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: body === undefined ? "" : JSON.stringify(body),
});

const problem = (status: number, code: string, detail: string): BotAnswer => ({
  ...answer(status, { type: "about:blank", title: detail, status, code, detail }),
  headers: { "content-type": "application/problem+json" },
});

/** `POST /api/messages`: what Teams calls. Nothing is read from an activity before its token was checked. */
export async function receiveActivity(
  adapter: TeamsAdapter,
  handler: TurnHandler,
  { headers, rawBody }: BotRequest,
): Promise<BotAnswer> {
  const activity = parseObject(rawBody);
  if (!activity) return problem(400, "activity.malformed", "The body is not a JSON object.");
  const { authorization } = headers;
  if (!authorization) return problem(401, "auth.missing", "A Bot Framework token is needed.");
  try {
    const { status, body } = await adapter.receive(authorization, activity, handler);
    return answer(status, body);
  } catch (thrown) {
    if (thrown instanceof NotFromTeams)
      return problem(401, "auth.invalid", "The token is not valid for this bot.");
    throw thrown;
  }
}

function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
