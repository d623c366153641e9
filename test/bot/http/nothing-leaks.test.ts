import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canEditFaq, visibleQueues } from "../../../core/people/policy.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";
import { pdfPages } from "./support/pdf-text.ts";
import { NEIGHBOUR, personWith, RIGHTS, RUNNER, SECRET_QUEUE, secretDesk } from "./support/secret-desk.ts";
import { unzipped } from "./support/unzipped.ts";

/*
 * One ticket full of a word that nobody else has, in a queue few may see. Whatever those who may not see it ask for,
 * the word and the ticket's number are in no answer: not in a list, a count of words, a file, a print or a stream.
 */

const WORD = "Zyzzyva";
const RW = personWith("rw");
const secrets = secretDesk();
const STRANGERS = [...Object.keys(RIGHTS).map(personWith), RUNNER, NEIGHBOUR].filter(
  (person) => !visibleQueues(secrets, person).includes(SECRET_QUEUE),
);

let desk: DeskServer;
let secret: Ticket;
let open: Ticket;
let upload: string;

beforeAll(async () => {
  desk = await startDeskServer(secrets);
  const { digest, size } = await desk.store.blobs.put(Buffer.from(`${WORD} nel file`));
  secret = await desk.mail({
    queue: SECRET_QUEUE,
    from: { address: `${WORD.toLowerCase()}@example.org`, name: `${WORD} Rossi` },
    subject: `${WORD} in oggetto`,
    text: `Buongiorno, scrive ${WORD}.`,
    html: `<p>${WORD}</p>`,
    rawDigest: digest,
    attachments: [
      { filename: `${WORD}.txt`, contentType: "text/plain", contentId: null, inline: false, digest, size },
    ],
  });
  open = await desk.mail({ subject: "Ticket di tutti" });
  await desk.mail({ queue: "viabilita", subject: "Ticket della vicina" });
  // The two know of each other, as a link made by somebody who sees both leaves them.
  const link = { kind: "normal", number: secret.number } as const;
  await desk.system(open.number, { type: "AddLink", link });
  const path = `/api/v1/tickets/${secret.number}`;
  const as = (method: string, to: string, body: object) => desk.call(RW, method, to, { body });
  await as("POST", `${path}/notes`, { subject: WORD, text: WORD });
  await as("PUT", `${path}/drafts/note`, { values: { text: WORD } });
  await as("PUT", `${path}/presence`, { doing: "reading" });
  await as("PUT", `/api/v1/saved-searches/${WORD}`, { attributes: { fulltext: WORD } });
  await as("PUT", "/api/v1/drafts/new/phone-ticket", { values: { text: WORD } });
  await as("POST", "/api/v1/faq", {
    title: `${WORD} in bozza`,
    category: WORD,
    language: "it",
    solution: WORD,
    visibility: "public",
  });
  upload = await uploadAs(RW);
  await as("POST", `${path}/assignments`, { owner: RW, text: WORD });
  await as("POST", `${path}/close`, { why: "told", text: WORD });
});
afterAll(() => desk.close());

async function uploadAs(person: string): Promise<string> {
  const response = await fetch(`${desk.url}/api/v1/uploads?filename=${WORD}.txt`, {
    method: "POST",
    headers: { authorization: `Bearer ${await desk.issuer.token(person)}`, "content-type": "text/plain" },
    body: WORD,
  });
  return ((await response.json()) as { id: string }).id;
}

type Request = readonly [method: string, path: string, body?: object];

const DAYS = "from=2026-03-01&to=2026-03-31";

/** Everything that tells of more than one ticket, or of one by another's help. */
function requests(): readonly Request[] {
  const reports = ["volume", "times", "escalations", "moves", "workload", "breakdown"];
  const searches = [{}, { fulltext: WORD }, { title: WORD }, { customer: WORD }, { queue: SECRET_QUEUE }];
  return [
    ["GET", "/api/v1/me"],
    ["GET", "/api/v1/desk"],
    ["GET", "/api/v1/dashboard?reminder=all&limit=100"],
    ["GET", "/api/v1/tickets?limit=200"],
    ["GET", `/api/v1/tickets?number=${secret.number}`],
    ["GET", `/api/v1/customers?q=${WORD}`],
    ["GET", `/api/v1/customers/${WORD.toLowerCase()}@example.org`],
    ["GET", `/api/v1/customers/${WORD.toLowerCase()}@example.org/tickets`],
    ["GET", "/api/v1/presence"],
    ["GET", "/api/v1/drafts"],
    ["GET", "/api/v1/drafts/new/phone-ticket"],
    ["GET", `/api/v1/uploads/${upload}`],
    ["GET", "/api/v1/saved-searches"],
    ["GET", "/api/v1/channels"],
    ["GET", "/api/v1/public/faq"],
    ["GET", "/api/v1/public/faq/1"],
    ["GET", `/api/v1/tickets/${open.number}`],
    ["GET", `/api/v1/tickets/${open.number}/articles`],
    ["GET", `/api/v1/tickets/${open.number}/routing-hint`],
    ["GET", `/api/v1/tickets/${open.number}/print`],
    ...["", "/articles", "/history", "/print?history=1", "/drafts", "/drafts/note", "/routing-hint"].map(
      (rest): Request => ["GET", `/api/v1/tickets/${secret.number}${rest}`],
    ),
    ...["/articles/1/html?remote=1", "/articles/1/raw", "/articles/1/attachments/0"].map(
      (rest): Request => ["GET", `/api/v1/tickets/${secret.number}${rest}`],
    ),
    ...reports.flatMap((name): Request[] => [
      ["GET", `/api/v1/reports/${name}?${DAYS}`],
      ["GET", `/api/v1/reports/${name}/export?format=csv&${DAYS}`],
      ["GET", `/api/v1/reports/${name}/export?format=xlsx&${DAYS}`],
    ]),
    ...searches.flatMap((attributes): Request[] => [
      ["POST", "/api/v1/search", { attributes, keep: false }],
      ["POST", "/api/v1/search/export?format=csv", { attributes }],
    ]),
    ["POST", "/api/v1/search/export?format=xlsx", { attributes: {} }],
    ["POST", "/api/v1/search/export?format=pdf", { attributes: {} }],
    ["POST", "/api/v1/bulk", { tickets: [secret.number], actions: [{ type: "watch" }] }],
    ["POST", `/api/v1/tickets/${open.number}/links`, { number: secret.number }],
    ["POST", `/api/v1/tickets/${open.number}/merge`, { into: secret.number }],
    ["POST", `/api/v1/tickets/${open.number}/notes`, { subject: "S", text: "T", attachments: [upload] }],
  ];
}

/** The words of an answer, out of whatever file they are in. */
function wordsOf(type: string, bytes: Uint8Array): string {
  if (type.includes("pdf")) return pdfPages(bytes).join("\n");
  if (type.includes("spreadsheetml")) return [...unzipped(bytes).values()].join("\n");
  return Buffer.from(bytes).toString("utf8");
}

/** A draft of the FAQ is there for whoever works fully on some queue, and for nobody else (spec T17). */
const FAQ: readonly Request[] = [
  ["GET", "/api/v1/faq"],
  ["GET", `/api/v1/faq?q=${WORD}`],
  ["GET", "/api/v1/faq/1"],
];

describe("R3 P2 P3: what may not be seen is told by no route", () => {
  test.each(STRANGERS)("R3: to %s", async (person) => {
    const told: string[] = [];
    const asked = canEditFaq(secrets, person) ? requests() : [...requests(), ...FAQ];
    for (const [method, path, body] of asked) {
      const answer = await desk.call(person, method, path, body ? { body } : {});
      expect([path, answer.status]).toEqual([path, expect.toSatisfy((status: number) => status < 500)]);
      const words = wordsOf(answer.headers.get("content-type") ?? "", answer.bytes);
      const asksForIt = JSON.stringify([path, body ?? ""]).includes(secret.number);
      const says = words.toLowerCase().includes(WORD.toLowerCase()) && !isEcho(answer.body, path, body);
      if (says || (words.includes(secret.number) && !asksForIt))
        told.push(`${method} ${path} ${words.slice(0, 300)}`);
    }
    expect(told).toEqual([]);
  });

  test("R3: and the one who may see it finds it by the same requests", async () => {
    const finding: string[] = [];
    for (const [method, path, body] of requests()) {
      const answer = await desk.call(RW, method, path, body ? { body } : {});
      const words = wordsOf(answer.headers.get("content-type") ?? "", answer.bytes);
      if (words.toLowerCase().includes(WORD.toLowerCase()) && !isEcho(answer.body, path, body))
        finding.push(path);
    }
    // Otherwise the test above would look where nothing is.
    expect(finding.length).toBeGreaterThan(20);
  });

  test("R3: nothing of it was changed by whoever tried", async () => {
    const history = await desk.store.tickets.history(secret.number);
    const actors = history.flatMap(({ actor }) => (actor.kind === "operator" ? [actor.address] : []));
    expect(new Set(actors)).toEqual(new Set([RW]));
    const { watchers } = (await desk.store.tickets.load(secret.number))!;
    // The one who may see it watches it, by the request that the others made too.
    expect(watchers).toEqual([RW]);
  });
});

/** A search says what was asked, and a refusal what was refused: the asker's own words. */
function isEcho(answer: unknown, path: string, body?: object): boolean {
  const asked = JSON.stringify([path, body ?? ""])
    .toLowerCase()
    .includes(WORD.toLowerCase());
  if (!asked || typeof answer !== "object" || answer === null) return false;
  return !("items" in answer) || (Array.isArray(answer.items) && answer.items.length === 0);
}
