// @ts-nocheck
import { channelToken } from "../bot-tokens.ts";
import type { Cloud } from "../cloud.ts";
import { HttpReply, problem } from "../http-message.ts";
import type { ActivityJson } from "../state/conversations.ts";

/** What the bot answered to an activity. */
export interface BotAnswer {
  readonly status: number;
  /** Parsed JSON, or the text, or null for an empty body. */
  readonly body: unknown;
}

/** Teams gives a bot this long. */
const answerMs = 15_000;

/** Sends an activity to the product's `/api/messages`, signed as the Bot Framework signs it. */
export async function deliver(cloud: Cloud, activity: ActivityJson): Promise<BotAnswer> {
  const fault = cloud.faults.take(["activity"], "/api/messages", (kind) =>
    ["duplicate", "drop"].includes(kind),
  );
  if (fault?.kind === "drop") return { status: 204, body: null };
  const answer = await post(cloud, activity);
  return fault?.kind === "duplicate" ? post(cloud, activity) : answer;
}

async function post(cloud: Cloud, activity: ActivityJson): Promise<BotAnswer> {
  const token = await channelToken(cloud, String(activity.serviceUrl));
  try {
    const answer = await fetch(`${cloud.deskUrl()}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8", authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
      redirect: "error",
      signal: AbortSignal.timeout(answerMs),
    });
    return { status: answer.status, body: parse(await answer.text()) };
  } catch (error) {
    const reason =
      error instanceof Error && error.name === "TimeoutError" ? "did not answer in time" : "is not there";
    throw new HttpReply(
      problem(502, "bot.unreachable", "Bad gateway", `The bot at ${cloud.deskUrl()}/api/messages ${reason}.`),
    );
  }
}

function parse(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
