import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseActivity } from "../../../bot/teams/activities/parse-activity.ts";
import type { Json } from "../local/support.ts";
import { startTeamsDesk, type TeamsDesk } from "./support/teams-desk.ts";

const CASES = resolve(import.meta.dirname, "../../../../shared/cases/activities.jsonl");
const cases: readonly { readonly id: string; readonly activity: Json }[] = existsSync(CASES)
  ? readFileSync(CASES, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];
if (cases.length === 0) console.warn(`NOT REPLAYED: there are no recorded activities at ${CASES}`);

let desk: TeamsDesk;
beforeAll(async () => {
  desk = await startTeamsDesk();
});
afterAll(() => desk.stop());

/** As Teams would send it, signed for the service URL it names. */
async function send(activity: Json): Promise<{ status: number; body: string }> {
  const { token } = await desk.local("POST", "/local/teams/token", { serviceUrl: activity.serviceUrl });
  const response = await fetch(`${desk.url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(activity),
  });
  return { status: response.status, body: await response.text() };
}

/** The same, from our own tenant and through the local Teams. */
const ours = (activity: Json): Json => ({
  ...activity,
  channelId: "msteams",
  serviceUrl: desk.cloud.endpoints.serviceUrl,
  conversation: { ...activity.conversation, tenantId: desk.cloud.endpoints.tenantId },
  channelData: { ...Object(activity.channelData), tenant: { id: desk.cloud.endpoints.tenantId } },
});

/** What each kind of activity is to us; the id says what it is. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/msdocs\/(channelRenamed|channelRestored|teamrestored)$/, "team-event"],
  [/^composed\/adaptiveCard/, "card-action"],
  [/ft\/SubmitAction|ft\/BotAction/, "card-action|message"],
  [/SampleActivityMembersRemoved|SampleActivityChannelCreated/, "removed|ignored"],
  [/ConversationUpdate|SignIn1.transcript#0|EchoMultiSkill.transcript#0/, "installed|removed|ignored"],
  [/^composed\//, "unknown-invoke|"],
  [/./, "message|card-action"],
];

describe("recorded activities, sent again", () => {
  it("R2 the file of cases is there, or its absence is said aloud", () => {
    expect(cases.length === 0 || cases.length === 40).toBe(true);
  });

  it.each(cases)("R2 $id becomes its case of the union", ({ id, activity }) => {
    const expected = KINDS.find(([pattern]) => pattern.test(id))?.[1] ?? "";
    const { kind } = parseActivity(ours(activity));
    // What the message extension and its dialogs send has cases of its own.
    if (/^composed\/(task|composeExtension|actionableMessage|message)/.test(id))
      expect(kind).not.toMatch(/^(message|malformed|ignored)$/);
    else expect(expected.split("|")).toContain(kind);
  });

  it.each(cases)("R2 $id is answered through POST /api/messages, never with a 500", async ({ activity }) => {
    const asRecorded = await send(activity);
    expect([401, 403]).toContain(asRecorded.status);
    const asOurs = await send(ours(activity));
    expect([200, 201, 202, 400, 501]).toContain(asOurs.status);
  });
});
