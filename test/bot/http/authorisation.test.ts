import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Desk } from "../../../core/desk/desk.ts";
import { can, canEditCustomers, canEditFaq, canSeeCustomers, hasRole } from "../../../core/people/policy.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type Answer, type DeskServer, startDeskServer } from "./support/desk-server.ts";
import { ROUTE_RULES, type RouteRule } from "./support/route-rules.ts";
import { NEIGHBOUR, personWith, RIGHTS, RUNNER, SECRET_QUEUE, secretDesk } from "./support/secret-desk.ts";

/*
 * Every route of the OpenAPI document as everybody there is. What must come of it is asked of the policy
 * (core/people/policy.ts), whose own table is written down from the specification (test/core/people).
 */

const PEOPLE = [...Object.keys(RIGHTS).map(personWith), RUNNER, NEIGHBOUR];
const RW = personWith("rw");

const secrets: Desk = secretDesk();
let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer(secrets);
});
afterAll(() => desk.close());

async function aTicketWithFiles(): Promise<Ticket> {
  const { digest, size } = await desk.store.blobs.put(Buffer.from("contenuto"));
  return desk.mail({
    queue: SECRET_QUEUE,
    html: "<p>testo</p>",
    rawDigest: digest,
    attachments: [
      { filename: "f.txt", contentType: "text/plain", contentId: null, inline: false, digest, size },
    ],
  });
}

/** Under the id that the paths ask for: what is deleted is there again. */
async function publishArticle(): Promise<void> {
  const stamps = { createdAt: desk.now, changedAt: desk.now, createdBy: RW, changedBy: RW };
  const article = { ...faq(), id: 1, version: 1, visibility: "internal", state: "published", ...stamps };
  await desk.store.collection("faq").put("1", article);
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

const filledIn = (path: string, ticket: string, other: string): string =>
  path
    .replace("{number}", ticket)
    .replace("{other}", other)
    .replace("{position}", "1")
    .replace("{index}", "0")
    .replace("{queue}", SECRET_QUEUE)
    .replace("{key}", "standard")
    .replace("{action}", path.includes("/new/") ? "phone-ticket" : "note")
    .replace("{name}", "mia")
    .replace("{address}", "anna.bianchi@example.org")
    .replace("{id}", path.includes("faq") ? "1" : "abc");

const OTHER_BODIES: Readonly<Record<string, object>> = {
  putPreferences: { queues: [] },
  putNewTicketDraft: { values: { text: "x" } },
  putSavedSearch: { attributes: {} },
  search: { attributes: {} },
  countSearches: { searches: [{}] },
  exportSearch: { attributes: {} },
  eraseCustomer: { confirm: "x" },
  putLegalHold: { reason: "causa" },
  putCustomer: { name: "Anna", phones: [], organisations: [], note: "" },
  addFaqArticle: faq(),
  putFaqArticle: faq(),
  createTicket: { customer: { address: "a@example.org" }, queue: SECRET_QUEUE, subject: "S", text: "T" },
  createMailTicket: { customer: { address: "a@example.org" }, queue: SECRET_QUEUE, subject: "S", text: "T" },
};

function faq(): object {
  return { title: "T", language: "it", category: "C", keywords: [], problem: "", solution: "S" };
}

function bodyOf(id: string, rule: RouteRule, ticket: string, other: string): object | undefined {
  if (typeof rule !== "object") {
    return id === "runBulk" ? { tickets: [ticket], actions: [{ type: "take" }] } : OTHER_BODIES[id];
  }
  if (!rule.body) return undefined;
  const text = JSON.stringify(rule.body).replace("{other}", other).replace("{rw}", RW);
  return JSON.parse(text) as object;
}

/** What the policy says of this rule: the code of the refusal, or null. */
function refusalOf(rule: RouteRule, person: string, ticket: Ticket): string | null {
  if (typeof rule === "object") {
    const allowed = can(secrets, person, rule.on, ticket);
    return allowed.ok ? null : allowed.error.code;
  }
  switch (rule) {
    case "anybody":
    case "operator":
      return null;
    case "run desk":
      return hasRole(secrets, person, secrets.firstLevelQueue, "rw") ? null : "desk.not_allowed";
    case "see customers":
      return canSeeCustomers(secrets, person) ? null : "customer.not_allowed";
    case "edit customers":
      return canEditCustomers(secrets, person) ? null : "customer.not_allowed";
    case "edit faq":
      return canEditFaq(secrets, person) ? null : "faq.not_allowed";
    case "create":
      return hasRole(secrets, person, SECRET_QUEUE, "create") ? null : "queue.not_allowed";
  }
}

const AUTHORISATION = /\.not_allowed$|^ticket\.not_found$|^auth\./;

const ask = (person: string, { method, path, body }: Asked): Promise<Answer> =>
  desk.call(person, method, path, body ? { body } : {});

const operationOf = (id: string) =>
  desk.contract.operations.find(({ operation }) => operation.operationId === id)!;

function askedOf(id: string, rule: RouteRule, ticket: Ticket, other: Ticket): Asked {
  const { method, path } = operationOf(id);
  const body = bodyOf(id, rule, ticket.number, other.number);
  const query = id === "findCustomers" ? "?q=anna" : id === "exportSearch" ? "?format=csv" : "";
  return { method, path: filledIn(path, ticket.number, other.number) + query, ...(body && { body }) };
}

function isRight(id: string, should: string | null, { status, body }: Answer): boolean {
  const code: string | null = body?.code ?? null;
  if (should === null)
    return status < 500 && (code === null || !AUTHORISATION.test(code) || isFurther(id, code));
  return code === should || (code === "other_ticket.not_allowed" && should === "ticket.not_allowed");
}

/** What a route asks beyond its own rule, and says so: the split-off ticket needs `create`, a draft needs its editor. */
const isFurther = (id: string, code: string): boolean => id === "splitTicket" && code === "queue.not_allowed";

describe("R3 P2: every route as everybody", () => {
  test("R3: every operation of the document has its rule, and no rule is of none", () => {
    const ids = desk.contract.operations.map(({ operation }) => operation.operationId);
    expect(Object.keys(ROUTE_RULES).toSorted()).toEqual(ids.toSorted());
  });

  // A stream that stays open has its own test (events.test.ts).
  const rules = Object.entries(ROUTE_RULES).filter(([id]) => id !== "getEvents");
  test.each(rules)("R3 P2: %s", async (id, rule) => {
    const wrong: unknown[] = [];
    const other = await aTicketWithFiles();
    let ticket = await aTicketWithFiles();
    for (const person of PEOPLE) {
      if (rule === "edit faq") await publishArticle();
      const should = refusalOf(rule, person, ticket);
      const answer = await ask(person, askedOf(id, rule, ticket, other));
      if (!isRight(id, should, answer))
        wrong.push({ person, is: [answer.status, answer.body?.code], should });
      const after = await desk.store.tickets.load(ticket.number);
      const isChanged = after?.version !== ticket.version;
      if (should !== null && isChanged) wrong.push({ person, changed: true });
      if (isChanged) ticket = await aTicketWithFiles();
    }
    expect(wrong).toEqual([]);
  });
});

describe("R3: who has every right gets through", () => {
  const unconditional = Object.entries(ROUTE_RULES).filter(
    ([id, rule]) =>
      typeof rule === "object" &&
      // Nothing there to give back, link, undo or reopen on a new ticket, and nobody to fetch from; each has a test of its own.
      !["reopen", "release", "undo", "unwatch"].includes(rule.on) &&
      ![
        "unlinkTicket",
        "recordSupportOutcome",
        "acknowledgeDeliveryFailure",
        "getDraft",
        "getRemotePicture",
        "closeUnreachable",
        "confirmCharge",
        "dismissProposal",
      ].includes(id),
  );
  test.each(unconditional)("R3 P2: %s", async (id, rule) => {
    const answer = await ask(RW, askedOf(id, rule, await aTicketWithFiles(), await aTicketWithFiles()));
    expect([id, Math.floor(answer.status / 100), answer.body?.code]).toEqual([id, 2, undefined]);
  });
});
