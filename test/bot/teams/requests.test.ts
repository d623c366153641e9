import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { handle } from "../../../core/handle.ts";
import { SYSTEM } from "../../../core/people/actor.ts";
import { EVERYTHING } from "../../../core/search/filter.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { askingDesk, further } from "../../core/ticket/asking-desk.ts";
import { postedCards, textsOf, verbsOf } from "../../support/cards.ts";
import { CREATED } from "../../support/given.ts";
import { LAURA, READER } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { startTeamsDesk, type TeamsDesk } from "./support/teams-desk.ts";

const DESK = askingDesk();
const TEXT = "Vorremmo un corso di formazione sul protocollo per tre colleghi.\nMario Rossi\ntel. 06 1234567";

let desk: TeamsDesk;
let ticket: Ticket;
let card: string;
beforeEach(async () => {
  desk = await startTeamsDesk(DESK);
  await desk.say("Contact Center", LAURA, "@Sportello segui contact center");
  ticket = await desk.ticket("contact-center", {
    organisation: "anzio",
    message: { ...CREATED.message, subject: "Corso sul protocollo", text: TEXT },
  });
  await desk.settle(2);
  card = postedCards(await desk.log(), ticket.number)[0]?.payload.id;
});
afterEach(async () => {
  const { failures } = desk;
  await desk.stop();
  expect(failures).toEqual([]);
});

const texts = ({ body }: Json): string => textsOf(body.value).join(" ");
const verbs = ({ body }: Json): readonly string[] => verbsOf(body.value.actions);

describe("G2 G4 G6 a request's buttons", () => {
  it("G6 two calls nobody answers put the closing on the card, and one click does it", async () => {
    const once = await desk.click(card, LAURA, "ticket.call");
    expect(texts(once)).toContain("1 telefonata senza risposta");
    const early = await desk.click(card, LAURA, "ticket.unreachable");
    expect(texts(early)).toContain("L’utente non risulta irreperibile");
    desk.pass(120);
    const twice = await desk.click(card, LAURA, "ticket.call");
    expect(verbs(twice)).toContain("ticket.unreachable");
    const closed = await desk.click(card, LAURA, "ticket.unreachable");
    expect(texts(closed)).toContain("Chiuso");
    expect(verbs(closed)).toContain("ticket.undo");
    expect((await desk.store.tickets.articles(ticket.number)).at(-1)?.autoResponse).toBe("unreachable");
  });

  it("G2 paid work is confirmed with one click, by who may", async () => {
    const refused = await desk.click(card, READER, "ticket.charge");
    expect(texts(refused)).toContain("Non eseguito");
    const done = await desk.click(card, LAURA, "ticket.charge");
    expect(texts(done)).toContain("A pagamento: confermato da Laura Conti");
    expect((await desk.load(ticket)).charge).toMatchObject({ by: LAURA });
  });

  it("G4 another matter becomes a ticket of its own with one click, or is waved away", async () => {
    const write = (requestKey: string) =>
      handle(
        { store: desk.store.tickets, desk: DESK, newId: () => requestKey },
        ticket.number,
        further("Altra cosa: la carta d’identità.", { followUp: "new_topic" }),
        { actor: SYSTEM, now: desk.now(), source: "mail", requestKey },
      );
    await write("a");
    const split = await desk.click(card, LAURA, "ticket.split");
    expect(texts(split)).not.toContain("Dividere il ticket?");
    expect(verbs(split)).not.toContain("ticket.split");
    const { items } = await desk.store.tickets.find({
      filter: EVERYTHING,
      sort: { by: "number", direction: "desc" },
      limit: 10,
    });
    expect(items.map(({ title }) => title)).toContain("Altra cosa: la carta d’identità.");
    await write("b");
    const waved = await desk.click(card, LAURA, "ticket.dismiss", { proposal: "split" });
    expect(verbs(waved)).not.toContain("ticket.split");
    expect(texts(await desk.click(card, LAURA, "ticket.split"))).toContain("La proposta non c’è più");
  });
});
