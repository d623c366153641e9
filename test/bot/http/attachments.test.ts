import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GIULIA, LAURA } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

const CITIZEN = { address: "anna@example.org", name: "Anna Bianchi" };
const OFFICE = { address: "ufficio@provincia.example", name: "" };

const post = (path: string, body: unknown) => desk.call(LAURA, "POST", `/api/v1${path}`, { body });

async function uploaded(filename: string, operator = LAURA): Promise<string> {
  const response = await fetch(`${desk.url}/api/v1/uploads?filename=${filename}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await desk.issuer.token(operator)}`,
      "content-type": "application/pdf",
    },
    body: `bytes of ${filename}`,
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

const lastFilesOf = async (number: string): Promise<readonly string[]> => {
  const articles = await desk.store.tickets.articles(number);
  return (articles.at(-1)?.attachments ?? []).map(({ filename }) => filename);
};

describe("attachments of every form", () => {
  it.each([
    ["T3 a note", "notes", { subject: "Nota", text: "x" }],
    ["T11 a reply", "replies", { text: "Ecco." }],
    ["T12 a forward", "forwards", { position: 1, to: [OFFICE], text: "Ecco." }],
    ["T13 a call", "phone-calls", { direction: "outbound", subject: "Chiamata", text: "x" }],
    ["T8 an assignment", "assignments", { owner: GIULIA, text: "A te." }],
    ["T4 a pending", "pending", { until: "2028-01-01T00:00:00Z", text: "Attendere." }],
    ["T6 a close", "close", { why: "told", text: "Fatto." }],
  ])("%s carries what was uploaded for it", async (_what, action, form) => {
    const { number } = await desk.mail();
    const id = await uploaded("bolletta.pdf");
    const answer = await post(`/tickets/${number}/${action}`, { ...form, attachments: [id], workUnits: 0.5 });
    expect(answer.status).toBeLessThan(300);
    expect(await lastFilesOf(number)).toEqual(["bolletta.pdf"]);
    expect((await desk.store.tickets.load(number))?.workUnits).toBe(0.5);
  });

  it.each(["/tickets", "/mail-tickets"])("T10 a new ticket of POST %s carries its own", async (path) => {
    const id = await uploaded("modulo.pdf");
    const form = { customer: CITIZEN, queue: "contact-center", subject: "Modulo", text: "In allegato." };
    const answer = await post(path, { ...form, attachments: [id] });
    expect(answer.status).toBe(201);
    const [first] = await desk.store.tickets.articles(answer.body.number);
    expect(first?.attachments).toMatchObject([{ filename: "modulo.pdf", size: 19 }]);
  });

  it("T12 a forward has the article's files before the operator's own", async () => {
    const { digest, size } = await desk.store.blobs.put(new TextEncoder().encode("jpg"));
    const photo = { filename: "foto.jpg", contentType: "image/jpeg", contentId: null, inline: false };
    const { number } = await desk.mail({ attachments: [{ ...photo, digest, size }] });
    const form = { position: 1, to: [OFFICE], text: "Ecco.", attachments: [await uploaded("perizia.pdf")] };
    await post(`/tickets/${number}/forwards`, form);
    expect(await lastFilesOf(number)).toEqual(["foto.jpg", "perizia.pdf"]);
  });

  it("R3 nobody attaches what another uploaded, and nothing is written", async () => {
    const { number } = await desk.mail();
    const form = { text: "Ecco.", attachments: [await uploaded("segreto.pdf", GIULIA)] };
    const answer = await post(`/tickets/${number}/replies`, form);
    expect(answer.body).toMatchObject({ code: "body.invalid", errors: [{ field: "attachments[0]" }] });
    expect(await desk.store.tickets.articles(number)).toHaveLength(1);
  });
});
