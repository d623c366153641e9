import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendNoticeMail } from "../../../bot/mail/notice-mail.ts";
import { createSendLine } from "../../../bot/mail/send-line.ts";
import type { NoticeKind } from "../../../core/effects.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";
import { type MailDesk, startMailDesk } from "./sending-fixture.ts";

let desk: MailDesk;
beforeAll(async () => {
  desk = await startMailDesk();
});
afterAll(() => desk.stop());

const tell = (ticket: Ticket, kind: NoticeKind, attempt = 1) => {
  const { store, graph } = desk;
  const line = createSendLine({ store, clock: desk }, 30);
  const effect = { kind: "notice.send", notice: kind, operator: LAURA } as const;
  return sendNoticeMail(
    { store, desk: SAMPLE_DESK, graph, line },
    {
      ticket,
      kind,
      operator: { address: LAURA, name: "Laura Conti", language: "it" },
      language: "it",
      link: `https://desk.example/tab/t/${ticket.number}`,
      claimed: { id: `${ticket.number}.7.1`, ticket: ticket.number, effect, notBefore: desk.now(), attempt },
    },
  );
};

describe("a notice by mail", () => {
  it("N2 N3 has number, kind, link and the beginning of the text, and says that a machine wrote it", async () => {
    const long = `Buongiorno, ${"la pagina mostra un errore. ".repeat(40)}`;
    const attachments = [await desk.file("segreto.pdf", new Uint8Array(10))];
    const ticket = await desk.ticket("contact-center", { text: long, attachments });
    await tell(ticket, "escalation");
    const [mail] = await desk.left();
    expect(mail.subject).toBe(`[Ticket#${ticket.number}] Un ticket è scalato.`);
    expect(mail.to).toEqual([LAURA]);
    expect(mail.from).toBe("contact-center@example.it");
    expect(mail.text).toContain(`https://desk.example/tab/t/${ticket.number}`);
    expect(mail.text).toContain("Buongiorno, la pagina mostra un errore.");
    expect(mail.text.length).toBeLessThan(500);
    expect(mail.attachments).toEqual([]);
    expect(mail.headers).toMatchObject({
      "auto-submitted": "auto-generated",
      "x-auto-response-suppress": "All",
      precedence: "bulk",
    });
  });

  it("N3 M9 is one mail, also when the answer to the first attempt was lost", async () => {
    const ticket = await desk.ticket();
    const before = (await desk.left()).length;
    await desk.fault({ target: "mail.send", kind: "503-after" });
    await expect(tell(ticket, "assigned")).rejects.toThrow("it may have left");
    await tell(ticket, "assigned", 2);
    expect((await desk.left()).length).toBe(before + 1);
  });
});
