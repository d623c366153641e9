import { describe, expect, it } from "vitest";
import type { Article } from "../../../core/ticket/article.ts";
import type { Command, PassedOnArticle } from "../../../core/ticket/commands.ts";
import { aNewTicket, by, CITIZEN, given, NOON, type Outcome } from "../../support/given.ts";
import { GIULIA, LAURA, READER } from "../../support/sample-desk.ts";

const OFFICE = { address: "ufficio@provincia.example", name: "Ufficio tecnico" };
const SCAN = {
  filename: "scansione.pdf",
  contentType: "application/pdf",
  size: 10,
  contentId: null,
  inline: false,
  digest: "d1",
};
const RAW = { ...SCAN, filename: "mail.eml", contentType: "message/rfc822", digest: "raw" };
const FIRST: PassedOnArticle = {
  from: CITIZEN,
  to: [{ address: "contact-center@example.it", name: "" }],
  subject: "Errore nel pagamento del canone",
  text: "Buongiorno, la pagina mostra un errore.",
  attachments: [SCAN],
  original: RAW,
  at: NOON,
};
const forward: Command = {
  type: "ForwardArticle",
  article: FIRST,
  to: [OFFICE],
  text: "Potete verificare?",
  attachments: [SCAN],
};
const bounce: Command = { type: "BounceArticle", article: FIRST, to: [OFFICE] };
const reply: Command = { type: "SendReply", text: "Risolto.", next: { state: "open" }, replyTo: null };
const call: Command = {
  type: "AddPhoneCall",
  direction: "outbound",
  subject: "Telefonata",
  text: "Non risponde.",
};

const articlesOf = ({ events }: Outcome): readonly Article[] =>
  events.flatMap((event) => (event.type === "ArticleAdded" ? [event.article] : []));

describe("T11 reply", () => {
  it("T11 goes to whom the operator chose, with copies nobody else sees, the number in front of his subject", () => {
    const outcome = given(aNewTicket).when(
      { ...reply, to: [OFFICE], bcc: [CITIZEN], subject: "Re: [Ticket#2019031942000015] Esito" },
      by(LAURA),
    );
    expect(articlesOf(outcome)[0]).toMatchObject({
      to: [OFFICE],
      bcc: [CITIZEN],
      subject: "[Ticket#2019031942000015] Esito",
      purpose: "reply",
      visibleToCustomer: true,
    });
  });

  it("T11 T15 carries attachments and work units", () => {
    const outcome = given(aNewTicket).when({ ...reply, attachments: [SCAN], workUnits: 1.25 }, by(LAURA));
    expect(articlesOf(outcome)[0]).toMatchObject({ attachments: [SCAN], workUnits: 1.25 });
    expect(outcome.ticket.workUnits).toBe(1.25);
  });

  it.each([
    ["without anybody to go to", { to: [] }, "field.required"],
    ["to what is no address", { to: [{ address: "nessuno", name: "" }] }, "field.invalid"],
    ["to a header in disguise", { cc: [{ address: "a@b.it,c@d.it", name: "" }] }, "field.invalid"],
    ["to a crowd", { bcc: Array.from({ length: 100 }, () => OFFICE) }, "field.too_long"],
    ["with a subject nobody reads to its end", { subject: "x".repeat(251) }, "field.too_long"],
    ["with less than no work", { workUnits: -1 }, "field.invalid"],
    ["with work that is no number", { workUnits: Number.NaN }, "field.invalid"],
  ])("T11 is refused %s", (_how, fields, code) => {
    const outcome = given(aNewTicket).when({ ...reply, ...fields } as Command, by(LAURA));
    expect(outcome.code).toBe(code);
    expect(outcome.events).toEqual([]);
  });
});

describe("T11 a mail with its form", () => {
  const target = {
    articleId: "a",
    from: CITIZEN,
    text: "Se 1 < 2 & 3?",
    messageId: null,
    references: [],
    at: NOON,
  };
  const words = { text: "Per Lei", html: "<p><b>Per Lei</b></p>" };

  it("T11 says as HTML what it says as text: salutation, answer, signature, quote, each as what it is", () => {
    const outcome = given(aNewTicket).when({ ...reply, ...words, replyTo: target }, by(LAURA));
    const [mail] = articlesOf(outcome);
    expect(mail?.text).toContain(
      "Per Lei\n\nCordiali saluti,\nLaura Conti\nIl team di assistenza\n\nIl 19/03/2019",
    );
    expect(mail?.html).toBe(
      "<p>Gentile Mario Rossi,</p><p><b>Per Lei</b></p><p>Cordiali saluti,<br>Laura Conti<br>Il team di assistenza</p>" +
        "<p>Il 19/03/2019 alle 13:00 Mario Rossi ha scritto:</p>" +
        '<blockquote type="cite"><p>Se 1 &lt; 2 &amp; 3?</p></blockquote>',
    );
  });

  it("T12 a forward has its own words with their form and the article's as they were written", () => {
    const outcome = given(aNewTicket).when({ ...forward, ...words } as Command, by(LAURA));
    const html = articlesOf(outcome)[0]?.html ?? "";
    expect(html.startsWith("<p><b>Per Lei</b></p><p>Cordiali saluti,")).toBe(true);
    expect(html).toContain("<p>Buongiorno, la pagina mostra un errore.</p>");
  });

  it("T11 a mail without form has no HTML", () => {
    expect(articlesOf(given(aNewTicket).when(reply, by(LAURA)))[0]?.html).toBeNull();
  });

  it("T11 more form than anybody reads is refused", () => {
    const outcome = given(aNewTicket).when({ ...reply, html: "x".repeat(400_001) }, by(LAURA));
    expect([outcome.code, outcome.events]).toEqual(["field.too_long", []]);
  });
});

describe("T12 forward", () => {
  it("T12 goes to the third party with the article and its attachments, and keeps the number", () => {
    const outcome = given(aNewTicket).when(forward, by(LAURA));
    const [mail] = articlesOf(outcome);
    expect(mail).toMatchObject({
      channel: "email",
      sender: "operator",
      purpose: "forward",
      to: [OFFICE],
      subject: "[Ticket#2019031942000015] Errore nel pagamento del canone",
      attachments: [SCAN],
      inReplyTo: null,
    });
    expect(mail?.text).toBe(
      [
        "Potete verificare?",
        "Cordiali saluti,\nLaura Conti\nIl team di assistenza",
        "---- Messaggio inoltrato ----\nDa: Mario Rossi <mario.rossi@example.org>\nData: 19/03/2019 13:00\n" +
          "A: contact-center@example.it\nOggetto: Errore nel pagamento del canone",
        "Buongiorno, la pagina mostra un errore.",
      ].join("\n\n"),
    );
  });

  it("T12 leaves the state as it is, and the citizen unanswered", () => {
    const { ticket } = given(aNewTicket).when(forward, by(LAURA));
    expect(ticket).toMatchObject({ state: "new", owner: LAURA, lock: { by: LAURA } });
    expect(ticket.firstResponse.metAt).toBeNull();
    expect(ticket.turn?.by).toBe("customer");
  });

  it("T12 closes or waits when the operator says so", () => {
    const next = { state: "closed successful" } as const;
    const { ticket } = given(aNewTicket).when({ ...forward, next } as Command, by(LAURA));
    expect(ticket).toMatchObject({ state: "closed successful", lock: null });
  });

  it("T12 T7 respects a colleague's lock and takes rw", () => {
    const taken = given(aNewTicket, [{ type: "TakeTicket" }, by(LAURA)]);
    expect(taken.when(forward, by(GIULIA)).code).toBe("ticket.locked_by_other");
    expect(given(aNewTicket).when(forward, by(READER)).code).toBe("ticket.not_allowed");
  });
});

describe("T13 bounce", () => {
  it("T13 passes the original mail on as it came, with answers going to who wrote it", () => {
    const outcome = given(aNewTicket).when(bounce, by(LAURA));
    expect(articlesOf(outcome)).toHaveLength(1);
    expect(articlesOf(outcome)[0]).toMatchObject({
      purpose: "bounce",
      to: [OFFICE],
      replyTo: CITIZEN,
      attachments: [RAW],
      subject: "Errore nel pagamento del canone",
      visibleToCustomer: false,
    });
    expect(outcome.ticket.state).toBe("new");
  });

  it("T13 tells the citizen when the operator writes what", () => {
    const outcome = given(aNewTicket).when(
      { ...bounce, inform: "L’abbiamo passata all’ufficio tecnico." } as Command,
      by(LAURA),
    );
    expect(articlesOf(outcome)[1]).toMatchObject({
      to: [CITIZEN],
      purpose: "reply",
      visibleToCustomer: true,
    });
    expect(articlesOf(outcome)[1]?.text).toContain("L’abbiamo passata all’ufficio tecnico.");
    expect(outcome.ticket.firstResponse.metAt).toBe(NOON);
  });

  it("T13 what never was a mail cannot be bounced", () => {
    const outcome = given(aNewTicket).when(
      { ...bounce, article: { ...FIRST, original: null } } as Command,
      by(LAURA),
    );
    expect(outcome.code).toBe("article.no_mail");
    expect(outcome.events).toEqual([]);
  });
});

describe("T13 telephone calls", () => {
  it("T13 a call to the citizen locks the ticket, opens it and counts as an answer", () => {
    const { ticket } = given(aNewTicket).when(call, by(LAURA));
    expect(ticket).toMatchObject({ state: "open", owner: LAURA, lock: { by: LAURA } });
    expect(ticket.firstResponse.metAt).toBe(NOON);
  });

  it("T13 a call from the citizen is his message and locks nothing", () => {
    const outcome = given(aNewTicket).when({ ...call, direction: "inbound" } as Command, by(LAURA));
    expect(articlesOf(outcome)[0]).toMatchObject({ channel: "phone", sender: "customer", from: CITIZEN });
    expect(outcome.ticket).toMatchObject({ state: "open", lock: null, owner: null });
    expect(outcome.ticket.firstResponse.metAt).toBeNull();
  });

  it("T13 on a ticket that waits, the call leaves the state alone unless it names the next", () => {
    const waiting = given(aNewTicket, [
      {
        type: "SetPending",
        state: "pending reminder",
        until: "2019-03-20T08:00:00.000Z",
        subject: "Attesa",
        text: "Richiamare.",
      },
      by(LAURA),
    ]);
    expect(waiting.when(call, by(LAURA)).ticket.state).toBe("pending reminder");
    const next = { state: "open" } as const;
    expect(waiting.when({ ...call, next } as Command, by(LAURA)).ticket).toMatchObject({
      state: "open",
      pending: null,
    });
  });
});

describe("T10 a ticket that begins with a mail", () => {
  const opening: Command = {
    type: "CreateMailTicket",
    queue: "contact-center",
    title: "Documenti per il rimborso",
    customer: CITIZEN,
    cc: [OFFICE],
    text: "può inviarci l’IBAN?",
    workUnits: 0.5,
  };

  it("T10 is open, and the mail with the number goes to the citizen from the queue", () => {
    const outcome = given().when(opening, by(LAURA));
    expect(outcome.ticket).toMatchObject({ state: "open", owner: null, lock: null, workUnits: 0.5 });
    expect(articlesOf(outcome)).toHaveLength(1);
    expect(articlesOf(outcome)[0]).toMatchObject({
      purpose: "new-ticket",
      from: { address: "contact-center@example.it" },
      to: [CITIZEN],
      cc: [OFFICE],
      subject: "[Ticket#2019031942000015] Documenti per il rimborso",
      text: "Gentile Mario Rossi,\n\npuò inviarci l’IBAN?\n\nCordiali saluti,\nLaura Conti\nIl team di assistenza",
    });
  });

  it.each([
    ["in a queue without create", { queue: "viabilita" }, "queue.not_allowed"],
    ["in a queue that is not there", { queue: "boh" }, "queue.unknown"],
    ["with a service nobody offers", { service: "boh" }, "field.invalid"],
    ["with an SLA its service does not have", { service: "portale", sla: "normale" }, "field.invalid"],
    ["for an organisation nobody knows", { organisation: "boh" }, "field.invalid"],
    ["without a subject", { title: " " }, "field.required"],
    ["without a text", { text: " " }, "field.required"],
    [
      "waiting for a moment that has passed",
      { next: { state: "pending reminder", until: NOON } },
      "field.date_past",
    ],
    ["to what is no address", { customer: { address: "mario", name: "" } }, "field.invalid"],
  ])("T10 is refused %s", (_how, fields, code) => {
    const outcome = given().when({ ...opening, ...fields } as Command, by(LAURA));
    expect(outcome.code).toBe(code);
    expect(outcome.events).toEqual([]);
  });

  it("T10 T16 keeps the promise of its own SLA instead of the queue's", () => {
    const { ticket } = given().when({ ...opening, service: "portale", sla: "rapido" } as Command, by(LAURA));
    expect(ticket).toMatchObject({ service: "portale", sla: "rapido" });
    expect(ticket.solution?.dueAt).toBe("2019-03-19T20:00:00.000Z");
  });
});
