// @ts-nocheck
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Desk } from "../../../core/desk/desk.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { GUEST, LAURA, PAOLO, READER, SAMPLE_DESK, SARA, template } from "../../support/sample-desk.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

const DESK: Desk = {
  ...SAMPLE_DESK,
  templates: [
    template("saluto", {
      name: "Saluto",
      text: "Gentile {customer}, oggi {date} scrive {operator} ({state}).",
    }),
    template("bolli", { queues: ["tributi"], text: "bollo" }),
    template("nota", {
      kind: "note",
      subject: "Ticket {number}",
      text: "{lastMessage[1]}",
      queues: ["contact-center"],
    }),
    template("telefono", { kind: "create", text: "In «{queue}», {operator}" }),
    template("avviso", { kind: "email", queues: ["tributi"], text: "a" }),
  ],
};

let desk: DeskServer;
let ticket: Ticket;
beforeAll(async () => {
  desk = await startDeskServer(DESK);
  ticket = await desk.mail({ text: "Prima riga\nSeconda riga" });
});
afterAll(() => desk.close());

const keysOf = ({ body }: { body: { items: readonly { key: string }[] } }) =>
  body.items.map(({ key }) => key);
const of = (rest = "") => `/api/v1/tickets/${ticket.number}/templates${rest}`;

describe("GET /desk", () => {
  test("P6: names what forms offer: services with their SLAs, organisations, impacts, templates by kind", async () => {
    const { body } = await desk.call(READER, "GET", "/api/v1/desk");
    expect(body.services).toEqual([
      { key: "portale", name: "Portale dei pagamenti", slas: ["rapido"] },
      { key: "sportello", name: "Sportello fisico", slas: ["rapido", "normale"] },
    ]);
    expect(body.slas).toEqual([
      { key: "rapido", name: "Rapido" },
      { key: "normale", name: "Normale" },
    ]);
    expect(body.organisations).toEqual([
      { key: "comune-anzio", name: "Comune di Anzio", domains: ["comune.anzio.example"] },
    ]);
    expect(body.impacts[4]).toEqual({ value: 5, name: "5 molto alta" });
    expect(body.templates).toMatchObject({
      answer: [{ key: "saluto", name: "Saluto", kind: "answer", queues: null }, { queues: ["tributi"] }],
      create: [{ key: "telefono" }],
      email: [{ key: "avviso" }],
      forward: [],
      note: [{ key: "nota" }],
      phone: [],
    });
  });

  test("P1: is for operators", async () => {
    expect((await desk.call(null, "GET", "/api/v1/desk")).status).toBe(401);
  });
});

describe("templates of a ticket", () => {
  test("T17: those of the ticket's queue, one kind or all", async () => {
    expect(keysOf(await desk.call(LAURA, "GET", of("?kind=answer")))).toEqual(["saluto"]);
    expect(keysOf(await desk.call(LAURA, "GET", of()))).toEqual(["saluto", "telefono", "nota"]);
    const moved = await desk.mail({ queue: "tributi" });
    const there = await desk.call(SARA, "GET", `/api/v1/tickets/${moved.number}/templates?kind=answer`);
    expect(keysOf(there)).toEqual(["saluto", "bolli"]);
  });

  test("T17: one comes filled in for the ticket and for who asks", async () => {
    expect((await desk.call(LAURA, "GET", of("/saluto"))).body).toEqual({
      key: "saluto",
      name: "Saluto",
      kind: "answer",
      subject: null,
      text: "Gentile Anna Bianchi, oggi 17/03/2026 scrive Laura Conti (nuovo).",
    });
    expect((await desk.call(READER, "GET", of("/nota"))).body).toMatchObject({
      subject: `Ticket ${ticket.number}`,
      text: "> Prima riga",
    });
  });

  test("T17 P2: what is not offered, and whose ticket one cannot see, is not there", async () => {
    for (const key of ["bolli", "nulla", "__proto__"]) {
      const { status, body } = await desk.call(LAURA, "GET", of(`/${key}`));
      expect([key, status, body.code]).toEqual([key, 404, "template.not_found"]);
    }
    for (const rest of ["", "/saluto"]) {
      expect((await desk.call(PAOLO, "GET", of(rest))).body.code).toBe("ticket.not_found");
    }
    expect((await desk.call(LAURA, "GET", of("?kind=answers"))).body).toMatchObject({
      code: "query.invalid",
      errors: [{ field: "kind", code: "field.invalid" }],
    });
  });
});

describe("templates of a new ticket", () => {
  const inQueue = (queue: string, rest = "") => `/api/v1/queues/${queue}/templates${rest}`;

  test("T17: the kinds that open tickets, for who may create in the queue", async () => {
    expect(keysOf(await desk.call(SARA, "GET", inQueue("tributi")))).toEqual(["telefono", "avviso"]);
    expect(keysOf(await desk.call(SARA, "GET", inQueue("tributi", "?kind=answer")))).toEqual([]);
    expect((await desk.call(SARA, "GET", inQueue("tributi", "/telefono"))).body.text).toBe(
      "In «Tributi - Bolli e occupazioni suolo», Sara Galli",
    );
    expect((await desk.call(SARA, "GET", inQueue("tributi", "/saluto"))).body.code).toBe(
      "template.not_found",
    );
  });

  test("P2: nobody else, and no queue that is not there", async () => {
    for (const [who, queue] of [
      [READER, "contact-center"],
      [GUEST, "tributi"],
      [SARA, "nessuna"],
    ] as const) {
      for (const rest of ["", "/telefono"]) {
        const { status, body } = await desk.call(who, "GET", inQueue(queue, rest));
        expect([status, body.code]).toEqual([403, "queue.not_allowed"]);
      }
    }
  });
});
