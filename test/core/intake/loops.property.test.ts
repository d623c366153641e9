import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParsedMail } from "../../../core/intake/mail.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { LAURA } from "../../support/sample-desk.ts";
import {
  ANNA,
  aMail,
  DESK_ADDRESS,
  type Intake,
  openIntake,
  STRANGER,
  TALKATIVE_DESK,
  withQueue,
} from "./intake-fixture.ts";
import { attachment } from "./mail-fixture.ts";

const DAEMON = { address: "mailer-daemon@mx.example", name: "" };

/** What each kind of mail is made of, given the mail of the ticket it is about. */
const KINDS = {
  person: () => ({}),
  thanks: () => ({ text: "Grazie mille" }),
  "auto-reply": () => ({ headers: { "auto-submitted": "auto-replied" } }),
  "out-of-office": () => ({ subject: "Fuori ufficio: Lampione", text: "Sarò assente fino al 5." }),
  list: () => ({ headers: { "list-id": "<x.example>" } }),
  bulk: () => ({ headers: { precedence: "bulk" } }),
  looping: () => ({ headers: { "x-loop": "yes" } }),
  "no-return": () => ({ headers: { "return-path": "<>" } }),
  receipt: (about: string) => ({
    headers: { "x-ricevuta": "errore-consegna", "x-riferimento-message-id": `<${about}>` },
  }),
  calendar: () => ({ attachments: [attachment("text/calendar", "METHOD:REPLY")] }),
  feedback: (about: string) => ({
    attachments: [
      attachment("message/feedback-report", "Feedback-Type: abuse"),
      attachment("message/rfc822", `Message-ID: <${about}>\r\n\r\nx`),
    ],
  }),
  bounce: (about: string) => ({
    from: DAEMON,
    subject: "Undelivered Mail",
    attachments: [
      attachment("message/delivery-status", "Action: failed\r\nStatus: 5.1.1"),
      attachment("message/rfc822", `Message-ID: <${about}>\r\n\r\nx`),
    ],
  }),
} as const;

type Kind = keyof typeof KINDS;
/** Only these are written by people to be answered. */
const ANSWERABLE: ReadonlySet<Kind> = new Set(["person", "thanks"]);

const SENDERS = [
  ANNA,
  STRANGER,
  DAEMON,
  DESK_ADDRESS,
  { address: LAURA, name: "" },
  { address: "no-reply@portale.example", name: "" },
  { address: "postmaster@x.example", name: "" },
];

type Step =
  | {
      readonly kind: Kind;
      readonly sender: number;
      readonly about: number;
      readonly by: "id" | "number" | "nothing";
    }
  | { readonly again: number }
  | { readonly echo: number }
  | { readonly close: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
      sender: fc.nat(SENDERS.length - 1),
      about: fc.nat(9),
      by: fc.constantFrom("id", "number", "nothing"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ again: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ echo: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ close: fc.nat(9) }) },
);

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

/** A desk that answers everything it may, and the mails it was sent. */
class Run {
  readonly intake: Intake;
  readonly sent: { readonly mail: ParsedMail; readonly kind: Kind }[] = [];

  constructor(intake: Intake) {
    this.intake = intake;
  }

  async do(next: Step): Promise<void> {
    const tickets = await this.intake.tickets();
    if ("close" in next) {
      const ticket = pick(tickets, next.close);
      if (ticket && !ticket.state.startsWith("closed")) await this.intake.close(ticket);
    } else if ("again" in next) {
      const before = pick(this.sent, next.again);
      if (before) expect((await this.intake.receive(before.mail)).outcome).toBe("ignored");
    } else if ("echo" in next) {
      const ours = await this.ownMails(tickets);
      const copy = pick(ours, next.echo);
      if (copy) await this.echo(copy);
    } else {
      await this.send(next, pick(tickets, next.about));
    }
  }

  /** What the desk sent comes back as it left. */
  private async echo({ messageId, from, subject, text, to }: Article): Promise<void> {
    const headers = { "auto-submitted": "auto-replied", "x-loop": "yes", precedence: "bulk" };
    const copy = aMail({ messageId: messageId ?? "", from, to, subject, text, headers });
    expect(await this.intake.receive(copy)).toMatchObject({ outcome: "ignored", reason: "own-copy" });
  }

  private async send({ kind, sender, by }: Extract<Step, { kind: Kind }>, ticket: Ticket | undefined) {
    const articles = ticket ? await this.intake.articles(ticket) : [];
    const about = articles.at(-1)?.messageId ?? "nobody@example.org";
    const fields = KINDS[kind](about);
    const mail = aMail({
      from: SENDERS[sender],
      ...(by === "id" && { inReplyTo: [about] }),
      ...(by === "number" && ticket && { subject: `[Ticket#${ticket.number}] Lampione` }),
      ...fields,
    });
    await this.intake.receive(mail);
    this.sent.push({ mail, kind });
  }

  private async ownMails(tickets: readonly Ticket[]): Promise<readonly Article[]> {
    const all = await Promise.all(tickets.map((ticket) => this.intake.articles(ticket)));
    return all.flat().filter(({ autoResponse }) => autoResponse !== null);
  }
}

describe("M8 whatever comes in whatever order", () => {
  it.each(["reopen", "reject", "new-ticket"] as const)(
    "M8 M1 no machine is answered by a machine, and each mail is on exactly one ticket (closed tickets: %s)",
    async (followUpOnClosed) => {
      const desk = {
        ...withQueue("contact-center", { followUpOnClosed }, TALKATIVE_DESK),
        autoResponsesPerAddressPerDay: 6,
      };
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
          const run = new Run(await openIntake(desk));
          try {
            for (const next of steps) await run.do(next);
            await check(run);
          } finally {
            await run.intake.store.close();
          }
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});

async function check({ intake, sent }: Run): Promise<void> {
  const tickets = await intake.tickets();
  const articles = (await Promise.all(tickets.map((ticket) => intake.articles(ticket)))).flat();
  for (const { mail } of sent) {
    expect(articles.filter(({ messageId }) => messageId === mail.messageId)).toHaveLength(1);
  }
  const machines = new Set(
    sent.filter(({ kind }) => !ANSWERABLE.has(kind)).map(({ mail }) => mail.messageId),
  );
  const answers = articles.filter(({ autoResponse }) => autoResponse !== null);
  expect(answers.filter(({ inReplyTo }) => inReplyTo !== null && machines.has(inReplyTo))).toEqual([]);
  const receivers = answers.flatMap(({ to }) => to.map(({ address }) => address));
  const perAddress = Object.groupBy(receivers, (address) => address);
  expect(
    Object.keys(perAddress).filter((address) => ![ANNA.address, STRANGER.address, LAURA].includes(address)),
  ).toEqual([]);
  expect(Object.values(perAddress).every((list) => (list?.length ?? 0) <= 6)).toBe(true);
}
