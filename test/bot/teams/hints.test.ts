import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Desk, queueOf } from "../../../core/desk/desk.ts";
import type { QueueHints } from "../../../core/desk/queue-hints.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { postedCards, textsOf, verbsOf } from "../../support/cards.ts";
import { CREATED } from "../../support/given.ts";
import { GIULIA, LAURA, SAMPLE_DESK, SARA } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { startTeamsDesk, type TeamsDesk } from "./support/teams-desk.ts";

const ROADS = ["buca nell'asfalto", "strada provinciale dissestata", "crepe sull'asfalto della strada"];
const TAXES = ["avviso TARI con superficie sbagliata", "rimborso IMU", "rate dell'avviso IMU"];
const PLACES = ["via Verdi", "via Po", "piazza Dante", "viale Europa", "corso Italia", "via Roma"];
const CLOSED = { type: "CloseTicket", state: "closed successful", why: "told", text: "Fatto." } as const;
/** What the queues want: the desk is read when it is asked, so a test may change it. */
const hints: QueueHints = { routing: true, plainLanguage: true, title: true };
const wanted = { ...hints };
const queues = new Map([...SAMPLE_DESK.queues].map(([key, queue]) => [key, { ...queue, hints: wanted }]));
const DESK: Desk = { ...SAMPLE_DESK, queues };

let desk: TeamsDesk;
beforeAll(async () => {
  desk = await startTeamsDesk(DESK);
  await desk.say("Contact Center", LAURA, "@Sportello segui contact center");
  for (const place of PLACES) {
    for (const subject of ROADS) await solved("viabilita", subject, place);
    for (const subject of TAXES) await solved("tributi", subject, place);
  }
  await desk.routing.catchUp();
});
afterAll(() => desk.stop());
beforeEach(() => void Object.assign(wanted, hints));

async function solved(queue: string, subject: string, place: string): Promise<void> {
  const ticket = await mail(queue, subject, `Buongiorno, segnalo: ${subject}, ${place}. Grazie`);
  await desk.give(ticket, CLOSED, SARA);
}

const mail = (queue: string, subject: string, text: string): Promise<Ticket> =>
  desk.ticket(queue, {
    title: subject,
    message: { ...CREATED.message, subject, text, messageId: `${randomUUID()}@example.org` },
  });

const texts = (card: Json): string => textsOf(card).join("\n");
async function shown(ticket: Ticket): Promise<{ readonly id: string; readonly card: Json }> {
  await desk.settle(2);
  const { payload } = postedCards(await desk.log(), ticket.number)[0] as { payload: Json };
  return { id: payload.id, card: payload.attachments[0].content };
}
const queuesOf = (node: Json): readonly string[] =>
  Array.isArray(node)
    ? node.flatMap(queuesOf)
    : typeof node !== "object" || node === null
      ? []
      : node.id === "move_queue"
        ? node.choices.map(({ value }: { readonly value: string }) => value)
        : Object.values(node).flatMap(queuesOf);
const HOLE = ["Strada", "C'è una buca nell'asfalto della strada in via Rossini, è pericolosa."] as const;
const VIABILITA = queueOf(SAMPLE_DESK, "viabilita").name;

describe("X1 the routing hint on cards", () => {
  it("X1 B2 a new ticket's card at first level says where similar ones were solved, without the citizen's words", async () => {
    const { card } = await shown(await mail("contact-center", ...HOLE));
    expect(texts(card)).toMatch(new RegExp(`Casi simili risolti in «${VIABILITA}»: \\d+ su \\d+`));
    expect(texts(card)).not.toContain("asfalto");
  });

  it("X1 T9 Sposta offers that queue first and preselects none; its cases are links for who may see them", async () => {
    const ticket = await mail("contact-center", ...HOLE);
    const { id, card } = await shown(ticket);
    expect(queuesOf(card)[0]).toBe("viabilita");
    const { body } = await desk.click(id, GIULIA, "form.move");
    const form = JSON.stringify(body.value);
    expect(form).toContain("Casi simili risolti");
    expect(form).toMatch(/Casi: \[\d{16}\]\(https:/);
    expect(form).toContain('"id":"move_queue","label":"Alla coda","style"');
    const others = JSON.stringify((await desk.click(id, LAURA, "form.move")).body.value);
    expect(others).toContain("Casi simili risolti");
    expect(others).not.toContain("Casi: [");
  });

  it("X1 it is silent where the queue does not want it, and about what it does not know", async () => {
    const foreign = await shown(await mail("contact-center", "Gatto", "Il gatto Birillo è salito sul pero."));
    expect(texts(foreign.card)).not.toContain("Casi simili");
    Object.assign(wanted, { routing: false });
    const { card } = await shown(await mail("contact-center", ...HOLE));
    expect(texts(card)).not.toContain("Casi simili");
  });

  it("X1 a card costs one reading of its ticket's articles, once, and no search", async () => {
    const { tickets } = desk.store;
    const { find, articles } = tickets;
    const calls: string[] = [];
    Object.assign(tickets, {
      find(...query: Parameters<typeof find>) {
        calls.push("find");
        return find.apply(tickets, query);
      },
      articles(...query: Parameters<typeof articles>) {
        calls.push("articles");
        return articles.apply(tickets, query);
      },
    });
    const { id } = await shown(await mail("contact-center", ...HOLE));
    for (const who of [GIULIA, LAURA, GIULIA]) await desk.click(id, who, "card.refresh");
    Object.assign(tickets, { find, articles });
    expect(calls).toEqual(["articles"]);
  });
});

describe("X3 the better title on cards", () => {
  const CURT = ["Aiuto!!", "Il pagamento del canone mostra un errore 502.\nGrazie"] as const;

  it("X3 B2 one click takes it up; the customer's subject stays on our mails", async () => {
    const ticket = await mail("contact-center", ...CURT);
    const { id, card } = await shown(ticket);
    expect(verbsOf(card)).toContain("ticket.title");
    expect(texts(card)).toContain("Titolo proposto");
    const { body } = await desk.click(id, GIULIA, "ticket.title");
    expect(verbsOf(body.value)).not.toContain("ticket.title");
    expect(await desk.load(ticket)).toMatchObject({
      title: "Il pagamento del canone mostra un errore 502",
      originalTitle: "Aiuto!!",
    });
    const again = await desk.click(id, LAURA, "ticket.title");
    expect(again.status).toBe(200);
    expect((await desk.load(ticket)).title).toBe("Il pagamento del canone mostra un errore 502");
  });

  it("X3 B1 what a channel may not read of it is hidden, and its queue may do without", async () => {
    const { card } = await shown(
      await mail("contact-center", "Aiuto!!", "Il pagamento del canone di Zaira Brambilla mostra un errore."),
    );
    expect(texts(card)).toContain("Titolo proposto");
    expect(texts(card)).not.toContain("Brambilla");
    Object.assign(wanted, { title: false });
    expect(verbsOf((await shown(await mail("contact-center", ...CURT))).card)).not.toContain("ticket.title");
  });
});

describe("X2 plain language in the preview", () => {
  const HEAVY =
    "Con riferimento alla Sua istanza si comunica che occorre provvedere ad effettuare il versamento entro trenta giorni, pena l'archiviazione.";
  async function preview(text: string, who = GIULIA): Promise<string> {
    const ticket = await mail("contact-center", "Canone di occupazione suolo", "Come pago il canone?");
    const { id } = await shown(ticket);
    await desk.click(id, who, "ticket.take");
    return texts(
      (await desk.click(id, who, "ticket.reply.preview", { reply_text: text, reply_next: "open" })).body
        .value,
    );
  }

  it("X2 says how easy the text is and which expressions have plainer ones, and the mail can be sent", async () => {
    const text = await preview(HEAVY);
    expect(text).toMatch(/Leggibilità \d+ su 100, obiettivo 60/);
    expect(text).toMatch(/\d espressioni si possono dire meglio: «[^»]+»: /);
  });

  it("X2 says that an easy text is easy, and nothing of a short or English one", async () => {
    expect(
      await preview("Può pagare il canone con PagoPA. Il bollettino è qui sotto. Vale fino a maggio."),
    ).toContain("facile da leggere");
    expect(await preview("Va bene, grazie.")).not.toContain("Leggibilità");
    expect(await preview("Dear Sir, you can pay the fee and you will have a receipt by mail.")).not.toContain(
      "Leggibilità",
    );
  });

  it("X2 P5 is silent for who does not want it, and where the queue does not", async () => {
    await desk.store.collection("preferences").put(GIULIA, { myQueues: [], plainLanguage: false });
    expect(await preview(HEAVY)).not.toContain("Leggibilità");
    expect(await preview(HEAVY, LAURA)).toContain("Leggibilità");
    Object.assign(wanted, { plainLanguage: false });
    expect(await preview(HEAVY, LAURA)).not.toContain("Leggibilità");
  });
});
