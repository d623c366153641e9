import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { VERBS } from "../../../bot/cards/verbs.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { postedCards } from "../../support/cards.ts";
import { anyJson } from "../../support/json-values.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { startTeamsDesk, type TeamsDesk } from "./support/teams-desk.ts";

/*
 * What nobody's client sends: activities with anything in any place, and clicks with anything in what they carry. The
 * answer is one that Teams knows, never a 500, and nobody who is no operator changes anything. A failure prints its seed.
 */

const CASES = resolve(import.meta.dirname, "../../../../shared/cases/activities.jsonl");
const RECORDED: readonly Json[] = existsSync(CASES)
  ? readFileSync(CASES, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line).activity)
  : [];
if (RECORDED.length === 0)
  console.warn(`NOT CHANGED AT RANDOM: there are no recorded activities at ${CASES}`);

const ANSWERS = [200, 201, 202, 400, 403, 501];

let desk: TeamsDesk;
let ticket: Ticket;
let card: string;
let token: string;
beforeEach(async () => {
  desk = await startTeamsDesk();
  await desk.say("Contact Center", LAURA, "@Sportello segui contact center");
  ticket = await desk.ticket();
  await desk.settle(2);
  card = postedCards(await desk.log(), ticket.number)[0]?.payload.id;
  const { serviceUrl } = desk.cloud.endpoints;
  ({ token } = await desk.local("POST", "/local/teams/token", { serviceUrl }));
});
afterEach(() => desk.stop());

/** From our tenant and the local Teams, so that it gets past the door; everything else as it was made. */
const admitted = (activity: Json): Json => {
  const { serviceUrl, tenantId } = desk.cloud.endpoints;
  const objectOr = (value: Json) => (typeof value === "object" && value !== null ? value : {});
  return {
    ...activity,
    channelId: "msteams",
    serviceUrl,
    conversation: { ...objectOr(activity.conversation), tenantId },
    channelData: { ...objectOr(activity.channelData), tenant: { id: tenantId } },
  };
};

async function statusOf(activity: Json): Promise<number> {
  const response = await fetch(`${desk.url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(activity),
  });
  await response.arrayBuffer();
  return response.status;
}

/** All that is written of all tickets. */
async function written(): Promise<string> {
  const { items } = await desk.store.tickets.find({
    filter: { all: [] },
    sort: { by: "number", direction: "asc" },
    limit: 100,
  });
  return JSON.stringify(items);
}

const namesIn = (value: Json, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [[...path, name], ...namesIn(inner, [...path, name])])
    : [];

/** The same with one value in place of another, or none. */
function withChange(value: Json, [name = "", ...rest]: readonly string[], change: unknown): Json {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length > 0) copy[name] = withChange(copy[name], rest, change);
  else if (change === undefined) delete copy[name];
  else copy[name] = change;
  return copy;
}

/** What matters to the desk is not left to chance: words that it knows, a ticket that is there. */
const TOLD = () =>
  fc.oneof(
    anyJson,
    fc.constant(undefined),
    fc.constantFrom<unknown>(
      ...["miei", "prendi", "nota x", `${ticket.number}`, "<at>", "<at>Sportello</at>segui x", "\0"],
      ...["constructor", "__proto__", "message", "invoke", "adaptiveCard/action", "installationUpdate"],
      "x".repeat(5_000),
      {
        action: {
          type: "Action.Execute",
          verb: "ticket.take",
          data: { tn: ticket.number, v: ticket.version },
        },
      },
    ),
  );

const changed = () =>
  fc.constantFrom(...RECORDED).chain((activity: Json) =>
    fc
      .array(fc.tuple(fc.constantFrom(...namesIn(activity)), TOLD()), { minLength: 1, maxLength: 3 })
      .map((changes) => {
        let made = activity;
        for (const [path, change] of changes) if (isThere(made, path)) made = withChange(made, path, change);
        return made;
      }),
  );

const isThere = (value: Json, [name = "", ...rest]: readonly string[]): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.hasOwn(value, name) &&
  (rest.length === 0 || isThere(value[name], rest));

/** The parts an activity is read by, each with anything. */
const made = () =>
  fc.record(
    {
      type: fc.constantFrom(
        "message",
        "invoke",
        "conversationUpdate",
        "installationUpdate",
        "event",
        "typing",
      ),
      name: fc.oneof(
        fc.constantFrom("adaptiveCard/action", "composeExtension/query", "task/fetch", "task/submit"),
        anyJson,
      ),
      id: TOLD(),
      text: TOLD(),
      value: TOLD(),
      from: fc.oneof(anyJson, fc.constant({ id: "29:stranger", aadObjectId: "nobody" })),
      recipient: fc.oneof(anyJson, fc.constant({ id: "28:bot" })),
      conversation: anyJson,
      channelData: anyJson,
      entities: anyJson,
      membersAdded: anyJson,
      replyToId: anyJson,
    },
    { requiredKeys: ["type"] },
  );

const TIME = { interruptAfterTimeLimit: 6_000, markInterruptAsFailure: false } as const;

describe("R2 R3 what no client of Teams sends", () => {
  it("R2 R3 activities with anything in any place are answered, and change nothing for who is no operator", async () => {
    const before = await written();
    const any = RECORDED.length > 0 ? fc.oneof(changed(), made()) : made();
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(any, async (activity) => {
        asked += 1;
        expect(ANSWERS).toContain(await statusOf(admitted(activity)));
      }),
      { numRuns: 150, ...TIME },
    );
    expect(asked).toBeGreaterThan(20);
    expect(await written()).toBe(before);
    // Teams does not know most of these conversations; what would be our own mistake is none of them.
    expect(
      desk.failures.filter((line) => /Cannot |is not a function|not iterable|undefined/.test(line)),
    ).toEqual([]);
  });

  it("R2 B3 an operator's click of every verb with broken values is answered, and never a 500", async () => {
    const keys = [
      "tn",
      "v",
      "form",
      "queue",
      "owner",
      "text",
      "to",
      "eventSeq",
      "date",
      "time",
      "which",
      "id",
    ];
    const value = fc.oneof(
      anyJson,
      fc.constantFrom(ticket.number, "2019031942000015", "", "contact-center", LAURA, "99:99", "-1", "\0"),
    );
    const data = fc.oneof(
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), value, { maxKeys: 8 }),
      fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 }).map((some) => ({
        ...some,
        tn: ticket.number,
        v: ticket.version,
      })),
    );
    const seed = Date.now();
    const values = fc.sample(data, { numRuns: VERBS.length, seed });
    for (const [n, given] of values.entries()) {
      const verb = VERBS[n % VERBS.length] ?? "";
      const answer = await desk.click(card, LAURA, verb, given);
      const status = answer.body?.statusCode ?? answer.status;
      const said = `seed ${seed}, ${verb} ${JSON.stringify(given)}`;
      expect(ANSWERS.includes(answer.status) && status < 500, said).toBe(true);
    }
    expect(desk.failures).toEqual([]);
    expect(SAMPLE_DESK.queues.has((await desk.load(ticket)).queue)).toBe(true);
  });
});
