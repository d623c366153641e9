import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { handle } from "../../../core/handle.ts";
import { historyText } from "../../../core/ticket/history/history-text.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { cardOf, textsOf } from "../../support/cards.ts";
import { by } from "../../support/given.ts";
import type { LogEntry } from "../../support/running-desk.ts";
import { GIULIA, LAURA, READER, SAMPLE_DESK } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { type NoticeDesk, startNoticeDesk } from "./support/notice-desk.ts";

/** Works for another company: in the tenant, but no operator. */
const EXPERT = "stefano.leone@azienda.example";
const expertDesk = {
  ...SAMPLE_DESK,
  queues: new Map(
    [...SAMPLE_DESK.queues].map(([key, queue]) => [
      key,
      { ...queue, supportContact: { address: EXPERT, name: "Stefano Leone" } },
    ]),
  ),
};

let desk: NoticeDesk;
beforeEach(async () => {
  desk = await startNoticeDesk(expertDesk, [{ address: EXPERT, name: "Stefano Leone", language: "it" }]);
  await desk.say(LAURA, "ciao");
});
afterEach(() => desk.stop());

const ASK = { type: "AskSupport", text: "L’incasso è registrato?", tried: "Cercato l’IUV: assente" } as const;

async function asked(ticket?: Ticket): Promise<Ticket> {
  const ready = ticket ?? (await desk.ticket());
  await desk.give(ready, ASK);
  await desk.drain();
  return desk.load(ready);
}

const chatsMade = async (): Promise<readonly LogEntry[]> =>
  (await desk.log("chat")).filter(({ payload }) => payload.event === "chatCreated");
const dossiers = async (): Promise<readonly LogEntry[]> =>
  (await desk.log("activity")).filter(({ payload }) =>
    JSON.stringify(cardOf(payload) ?? {}).includes("escalation.outcome"),
  );
const told = async (operator: string): Promise<string> =>
  (await desk.chatOf(operator)).map(({ payload }) => textsOf(cardOf(payload)).join(" ")).join("\n");
const historyOf = async (ticket: Ticket): Promise<readonly (string | null)[]> =>
  (await desk.store.tickets.history(ticket.number)).map((record) => historyText(expertDesk, "it", record));
const outcomeOf = async (from: string, fields: Json = {}): Promise<Json> => {
  const [dossier] = await dossiers();
  return desk.click(dossier?.payload.id, from, "escalation.outcome", {
    outcome: "solved",
    text: "Sì: la ricevuta parte domani.",
    ...fields,
  });
};

describe("B7 asking for support", () => {
  it("B7 opens one chat with who asked, the owner and the contact, and posts the dossier there", async () => {
    const ticket = await desk.ticket();
    await desk.give(ticket, { type: "TakeTicket" }, by(GIULIA));
    const after = await asked(ticket);
    const [chat] = await chatsMade();
    expect([...(chat?.payload.members ?? [])].toSorted()).toEqual([GIULIA, LAURA, EXPERT].toSorted());
    expect(chat?.payload.name).toBe(`Ticket#${ticket.number} - Contact Center`);
    const [dossier, ...others] = await dossiers();
    expect(others).toEqual([]);
    expect(dossier?.to).toBe(chat?.to);
    const texts = textsOf(cardOf(dossier?.payload));
    expect(texts).toEqual(expect.arrayContaining(["L’incasso è registrato?", "Cercato l’IUV: assente"]));
    expect(after.support).toMatchObject({ askedBy: LAURA, outcome: null, chat: { id: chat?.to } });
    expect(await historyOf(after)).toEqual(
      expect.arrayContaining(["Chiesto supporto a Stefano Leone", "Aperta la chat di supporto"]),
    );
  });

  it("B7 greets nobody there: the dossier is the first message", async () => {
    await asked();
    const [chat] = await chatsMade();
    const messages = (await desk.log("activity")).filter(({ to }) => to === chat?.to);
    expect(messages).toHaveLength(1);
  });

  it("B7 asks in the same chat again while the people are the same", async () => {
    const ticket = await asked();
    await asked(ticket);
    expect(await chatsMade()).toHaveLength(1);
    const posted = await dossiers();
    expect(posted).toHaveLength(2);
    expect(new Set(posted.map(({ to }) => to)).size).toBe(1);
  });

  it("B7 makes one chat and one dossier however the answers are lost", async () => {
    await desk.fault(
      { target: "graph", kind: "503-after", path: "/chats$" },
      { target: "graph", kind: "503", path: "/installedApps$" },
      { target: "connector", kind: "503-after", path: "activities" },
    );
    const ticket = await asked();
    for (let round = 0; round < 5; round++) {
      desk.pass(1);
      await (await desk.again()).drain();
    }
    expect(await chatsMade()).toHaveLength(1);
    expect(await dossiers()).toHaveLength(1);
    expect((await desk.load(ticket)).support?.chat?.id).toBe((await chatsMade())[0]?.to);
  });

  it.each([
    ["may not create chats", { target: "graph", kind: "403", path: "/chats$" }],
    ["may not be put into chats", { target: "graph", kind: "403", path: "/installedApps$" }],
  ])("B7 where the desk %s, a link opens the same chat and who asked is told", async (_what, fault) => {
    await desk.fault(fault);
    const ticket = await asked();
    await desk.drain();
    const url = ticket.support?.chat?.url ?? "";
    expect(ticket.support?.chat?.id).toBeNull();
    expect(url).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=/);
    const query = new URL(url).searchParams;
    expect(query.get("users")).toBe(EXPERT);
    expect(query.get("topicName")).toContain(ticket.number);
    expect(query.get("message")).toContain("L’incasso è registrato?");
    const card = cardOf((await desk.chatOf(LAURA)).at(-1)?.payload);
    expect(textsOf(card)).toContain("La chat con Stefano Leone si apre da qui");
    expect(card.actions[0]).toMatchObject({ type: "Action.OpenUrl", title: "Apri la chat", url });
    expect(await dossiers()).toEqual([]);
    expect(await historyOf(ticket)).toContain("Chat di supporto da aprire con il collegamento");
  });

  it("B7 gives the link too when the contact is not in the tenant", async () => {
    await desk.stop();
    desk = await startNoticeDesk(expertDesk);
    await desk.say(LAURA, "ciao");
    expect((await asked()).support?.chat?.id).toBeNull();
  });

  it("B7 P2 needs a contact, and the right to add notes", async () => {
    const ticket = await desk.ticket();
    await expect(desk.give(ticket, ASK, by(READER))).rejects.toThrow("ticket.not_allowed");
    await expect(desk.give(ticket, { ...ASK, text: " " })).rejects.toThrow("field.required");
    const nobody = {
      ...expertDesk,
      queues: new Map(
        [...expertDesk.queues].map(([key, queue]) => [key, { ...queue, supportContact: null }]),
      ),
    };
    const refused = await handle(
      { store: desk.store.tickets, desk: nobody, newId: () => "id" },
      ticket.number,
      ASK,
      { actor: { kind: "operator", address: LAURA }, now: desk.now(), source: "api", requestKey: "k" },
    );
    expect(refused).toMatchObject({ ok: false, error: { code: "support.no_contact" } });
  });
});

describe("B7 the outcome", () => {
  it("B7 the contact's own click is a note in his name, and who asked is told", async () => {
    const ticket = await asked();
    const answer = await outcomeOf(EXPERT);
    expect(textsOf(answer.body.value)).toContain("Esito: Risolto");
    const note = (await desk.store.tickets.articles(ticket.number)).at(-1);
    expect(note).toMatchObject({
      channel: "note",
      visibleToCustomer: false,
      from: { address: EXPERT },
      subject: "Esito del supporto: risolto",
      text: "Sì: la ricevuta parte domani.",
    });
    expect((await desk.load(ticket)).support?.outcome).toBe("solved");
    await desk.drain();
    expect(await told(LAURA)).toContain("Esito del supporto: Risolto");
    expect(await told(LAURA)).toContain("Sì: la ricevuta parte domani.");
    const edited = (await desk.log("activityUpdate")).at(-1);
    expect(textsOf(cardOf(edited?.payload))).toContain("Esito: Risolto");
    expect(JSON.stringify(cardOf(edited?.payload))).not.toContain("escalation.outcome");
  });

  it("B7 B3 the same click twice is one note; without a text it is none, and says so", async () => {
    const ticket = await asked();
    const before = (await desk.load(ticket)).articleCount;
    const refused = await outcomeOf(EXPERT, { text: " " });
    expect(textsOf(refused.body.value)).toEqual(expect.arrayContaining(["Non registrato"]));
    expect((await desk.load(ticket)).articleCount).toBe(before);
    await desk.fault({ target: "activity", kind: "duplicate" });
    await outcomeOf(EXPERT);
    expect((await desk.load(ticket)).articleCount).toBe(before + 1);
  });

  it("B7 P2 an operator in the chat may record it; who was not asked may not", async () => {
    const ticket = await asked();
    const before = (await desk.load(ticket)).articleCount;
    const foreign = await outcomeOf(READER);
    expect(textsOf(foreign.body?.value ?? {})).not.toContain("Esito: Risolto");
    expect((await desk.load(ticket)).articleCount).toBe(before);
    await outcomeOf(LAURA);
    expect((await desk.store.tickets.articles(ticket.number)).at(-1)?.author).toEqual({
      kind: "operator",
      address: LAURA,
    });
  });
});

describe("B7 from the card", () => {
  it("B7 *Chiedi supporto* opens a form with who will be in the chat, and sends it", async () => {
    const ticket = await desk.ticket();
    const shown = await desk.say(LAURA, ticket.number);
    const card = shown.activities[0].id;
    const form = await desk.click(card, LAURA, "form.escalate");
    const texts = JSON.stringify(form.body.value);
    expect(texts).toContain("Stefano Leone, Contact Center");
    const sent = await desk.click(card, LAURA, "ticket.escalate", { text: "Che cosa si fa?", tried: "" });
    expect(textsOf(sent.body.value)).toContain("Richiesta di supporto inviata");
    await desk.drain();
    expect(await dossiers()).toHaveLength(1);
    const empty = await desk.click(card, LAURA, "ticket.escalate", { text: " " });
    expect(textsOf(empty.body.value)).toContain("Scrivere che cosa serve sapere");
  });
});
