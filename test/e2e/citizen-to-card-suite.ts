import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardOf, postedCards, textsOf, verbsOf } from "../support/cards.ts";
import {
  CHIARA,
  CITIZEN,
  CONTACT_CENTER,
  DAVIDE,
  DOMAIN,
  ELENA,
  type Json,
  MARTA,
  type RunningDesk,
  startDesk,
} from "../support/running-desk.ts";
import { until } from "../support/until.ts";

let desk: RunningDesk;

/** The scenario, from a citizen's mail to his answer, on whichever store `environment` names. */
export function citizenToCard(environment: () => Promise<Record<string, string>>): void {
  beforeAll(async () => {
    desk = await startDesk(await environment());
    await desk.say("Contact Center", MARTA, "@Sportello segui contact center");
    await desk.say("Viabilità", ELENA, "@Sportello segui viabilità");
  }, 300_000);
  afterAll(() => desk?.dispose());

  mailBecomesTicket();
  cardInTheChannel();
  answering();
}

let serial = 0;

/** A citizen writes; the ticket's number and its card in the channel. */
async function newTicket(subject: string, to = CONTACT_CENTER): Promise<{ number: string; card: string }> {
  const before = (await desk.log()).at(-1)?.seq ?? 0;
  await desk.mail({
    from: CITIZEN,
    to,
    subject,
    messageId: `<${++serial}.${Date.now()}@example.org>`,
    text: "Buongiorno, la pagina del pagamento mostra un errore.\n\nMario Rossi",
  });
  const answer = await until("the automatic answer", async () =>
    (await desk.log(before)).find(
      ({ kind, payload }) => kind === "mail" && payload.subject.includes(subject),
    ),
  );
  const number = /\[Ticket#(\d+)\]/.exec(answer.payload.subject)?.[1] ?? "";
  const card = await until("the card", async () => postedCards(await desk.log(before), number)[0]);
  return { number, card: card.payload.id };
}

const ticketOf = async (number: string, operator = MARTA): Promise<Json> =>
  (await desk.api(operator, `/tickets/${number}`)).body;

const mailBecomesTicket = () =>
  describe("1. a citizen's mail becomes a ticket", () => {
    it("T1 M1 M2 M7 has an OTRS number, the queue of its address, and the citizen gets the number", async () => {
      const { number } = await newTicket("Errore nel pagamento");
      expect(number).toMatch(/^20\d{6}42\d{6}$/);
      expect(await ticketOf(number)).toMatchObject({
        state: "new",
        queue: { key: "contact-center" },
        customer: { address: CITIZEN.address },
      });
      const mail = (await desk.log()).find(
        ({ kind, payload }) => kind === "mail" && payload.subject.includes(number),
      );
      expect(mail?.payload).toMatchObject({
        to: [CITIZEN.address],
        headers: { "auto-submitted": "auto-replied" },
      });
      expect(mail?.payload.text).toContain(number);
    });

    it("M2 a mail to a department's address is in its queue and its channel", async () => {
      const { number } = await newTicket("Passo carrabile", `viabilita@${DOMAIN}`);
      expect(await ticketOf(number, ELENA)).toMatchObject({ queue: { key: "viabilita" } });
    });

    it("M8 a mail that a machine wrote is taken and not answered", async () => {
      const before = (await desk.log()).at(-1)?.seq ?? 0;
      await desk.mail({
        from: CITIZEN,
        to: CONTACT_CENTER,
        subject: "Fuori ufficio",
        text: "Sono assente.",
        headers: { "Auto-Submitted": "auto-replied" },
      });
      const card = await until("its card", async () =>
        (await desk.log(before)).find(({ kind }) => kind === "activity"),
      );
      expect(cardOf(card.payload)).toBeDefined();
      expect((await desk.log(before)).filter(({ kind }) => kind === "mail")).toEqual([]);
    });
  });

const cardInTheChannel = () =>
  describe("2. the card in the channel", () => {
    it("B1 B2 is one, is edited in place, and takes note, take, move, assign and close inside it", async () => {
      const { number, card } = await newTicket("Un giro di bottoni");
      const taken = await desk.click(card, MARTA, "ticket.take");
      expect(taken).toMatchObject({ status: 200, body: { statusCode: 200 } });
      expect(textsOf(taken.body.value)).toContain("in carico a te");
      expect(verbsOf(taken.body.value)).toEqual(
        expect.arrayContaining(["ticket.reply", "ticket.note", "ticket.move", "ticket.close", "form.assign"]),
      );

      await desk.click(card, DAVIDE, "ticket.note", { subject: "Nota", text: "Ho sentito l’ufficio." });
      await desk.click(card, MARTA, "ticket.assign", {
        owner: DAVIDE,
        subject: "Assegnazione",
        text: "Puoi vedere tu?",
      });
      expect(await ticketOf(number)).toMatchObject({
        owner: { address: DAVIDE },
        lock: { by: { address: DAVIDE } },
        articleCount: 4,
      });

      // Whoever clicks before his card shows what a colleague did is told that instead.
      await until("the card says whose it is", async () =>
        (await desk.log()).some(
          ({ kind, payload }) =>
            kind === "activityUpdate" &&
            payload.id === card &&
            textsOf(cardOf(payload)).includes("Davide Orlandi"),
        ),
      );
      await desk.click(card, DAVIDE, "ticket.close", {
        why: "told",
        next: "closed+",
        text: "Sentito al telefono.",
      });
      expect(await ticketOf(number)).toMatchObject({ state: "closed successful", lock: null });

      await until("the card says so", async () =>
        (await desk.log()).some(
          ({ kind, payload }) =>
            kind === "activityUpdate" && payload.id === card && textsOf(cardOf(payload)).includes("Chiuso"),
        ),
      );
      expect(postedCards(await desk.log(), number)).toHaveLength(1);
    });

    it("T9 does not move without a note: the form comes back with what is missing and what was chosen", async () => {
      const { number, card } = await newTicket("Spostamento senza nota");
      const answer = await desk.click(card, MARTA, "ticket.move", {
        queue: "viabilita",
        reason: "other-office",
        text: " ",
      });
      expect(textsOf(answer.body.value)).toContain("Scrivere una nota per chi riceve");
      expect(JSON.stringify(answer.body.value)).toContain('"value":"viabilita"');
      expect(await ticketOf(number)).toMatchObject({ queue: { key: "contact-center" }, articleCount: 2 });
    });

    it("T9 P3 X4 moves with a note, ends the mover's access, gives the other channel its card, and can be undone", async () => {
      const { number, card } = await newTicket("Spostamento con nota");
      const moved = await desk.click(card, MARTA, "ticket.move", {
        queue: "viabilita",
        reason: "other-office",
        text: "È un passo carrabile.",
      });
      expect(textsOf(moved.body.value)).toContain("Spostato");
      expect((await desk.api(MARTA, `/tickets/${number}`)).status).toBe(404);
      expect((await ticketOf(number, ELENA)).queue.key).toBe("viabilita");
      await until(
        "the card in the other channel",
        async () => postedCards(await desk.log(), number).length === 2,
      );

      await desk.click(card, MARTA, "ticket.undo", undoData(moved.body.value));
      expect((await ticketOf(number)).queue.key).toBe("contact-center");
    });

    it("B3 T7 of two who take in the same instant one wins, and the other sees who", async () => {
      const { card } = await newTicket("Presa contemporanea");
      const answers = await Promise.all(
        [MARTA, DAVIDE].map((operator) => desk.click(card, operator, "ticket.take")),
      );
      const texts = answers.map(({ body }) => textsOf(body.value).join(" "));
      expect(texts.filter((text) => text.includes("in carico a te"))).toHaveLength(1);
      expect(
        texts.filter((text) => /(Marta Bassi|Davide Orlandi)/.test(text) && text.includes("Non eseguito")),
      ).toHaveLength(1);
    });

    it("P2 refuses who has no rights on the queue without saying what is in it", async () => {
      const { number, card } = await newTicket("Riservato");
      const answer = await desk.click(card, CHIARA, "ticket.take");
      expect(textsOf(answer.body.value).join(" ")).not.toContain("Riservato");
      expect((await ticketOf(number)).owner).toBeNull();
    });

    it("B1 shows a channel no more of the citizen than his initials", async () => {
      const { number } = await newTicket("Errore nel pagamento");
      const [card] = postedCards(await desk.log(), number);
      expect(textsOf(cardOf(card?.payload))).toContain("M. R.");
      expect(JSON.stringify(card?.payload)).not.toMatch(/Rossi|mario\.rossi/);
    });
  });

const answering = () =>
  describe("3. answering", () => {
    it("T11 M5 M6 B1 the reply reaches the citizen, his answer joins, reopens, edits the card and is announced in its thread", async () => {
      const { number, card } = await newTicket("Ricevuta mancante");
      await desk.click(card, MARTA, "ticket.take");
      await desk.click(card, MARTA, "ticket.reply", {
        text: "Il pagamento risulta ricevuto.",
        next: "closed+",
      });
      const reply = await until("the reply", async () =>
        (await desk.log()).find(
          ({ kind, payload }) => kind === "mail" && payload.text.includes("Il pagamento risulta ricevuto."),
        ),
      );
      expect(reply.payload).toMatchObject({
        to: [CITIZEN.address],
        subject: `[Ticket#${number}] Ricevuta mancante`,
      });
      expect(reply.payload.text).toContain("Gentile Mario Rossi,");
      expect(await ticketOf(number)).toMatchObject({ state: "closed successful" });

      const before = (await desk.log()).at(-1)?.seq ?? 0;
      await desk.mail({
        from: CITIZEN,
        to: CONTACT_CENTER,
        subject: "R: un altro oggetto",
        inReplyTo: reply.payload.headers["message-id"],
        references: reply.payload.headers["message-id"],
        text: "La ricevuta non è arrivata.",
      });
      await until("it is open again", async () => (await ticketOf(number)).state === "open");
      const after = await until("edit and announcement", async () => {
        const log = await desk.log(before);
        const edited = log.some(({ kind, payload }) => kind === "activityUpdate" && payload.id === card);
        const said = log.find(
          ({ kind, payload }) =>
            kind === "activity" && payload.conversation.id.endsWith(`;messageid=${card}`),
        );
        return edited ? said : undefined;
      });
      expect(after.payload.text).toContain(number);
      expect(after.payload.text).not.toContain("ricevuta");
      expect(postedCards(await desk.log(), number)).toHaveLength(1);
    });

    it("M5 an answer that only quotes the number joins too, and a wrong check digit does not", async () => {
      const { number } = await newTicket("Numero citato");
      await desk.mail({
        from: CITIZEN,
        to: CONTACT_CENTER,
        subject: `Rif: [Ticket#${number}] Numero citato`,
        text: "Aggiungo il protocollo.",
      });
      await until("it joined", async () => (await ticketOf(number)).articleCount === 3);
    });

    it("M5 a number whose check digit is wrong is no number: the mail is a ticket of its own", async () => {
      const { number } = await newTicket("Numero giusto");
      const wrong = number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10);
      await desk.mail({
        from: CITIZEN,
        to: CONTACT_CENTER,
        subject: `[Ticket#${wrong}] Numero errato`,
        text: "Buongiorno.",
      });
      const answer = await until("its own number", async () =>
        (await desk.log()).find(
          ({ kind, payload }) => kind === "mail" && payload.subject.includes("Numero errato"),
        ),
      );
      expect(answer.payload.subject).not.toContain(number);
      expect(await ticketOf(number)).toMatchObject({ articleCount: 2 });
    });
  });

function undoData(card: Json): Json {
  const found = JSON.stringify(card).match(/"ev":(\d+)/);
  return { ev: Number(found?.[1]) };
}
