import { describe, expect, it } from "vitest";
import type { StoredAttachment } from "../../../core/ticket/article.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import { evolve } from "../../../core/ticket/evolve.ts";
import { react } from "../../../core/ticket/react.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { aNewTicket, by, given, type Outcome, type Step } from "../../support/given.ts";
import { GIULIA, LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

const bySystem = { actor: { kind: "system" }, source: "timer" } as const;
const failed: Command = {
  type: "RecordMailFailure",
  articleId: "article-9",
  recipient: "mario.rossi@example.org",
  reason: "400 ErrorInvalidRecipients",
  author: LAURA,
};
const sent: Command = { type: "RecordMailSent", articleId: "article-9" };
const assigned: Step = [
  { type: "AssignTicket", owner: GIULIA, subject: "A te", text: "Puoi vedere?" },
  by(LAURA),
];

const typesOf = ({ result }: Outcome) =>
  result.ok ? result.value.map(({ event }) => event.type) : result.error;

function noticesOf({ before, result }: Outcome) {
  if (!result.ok) throw new Error(result.error.code);
  const after = result.value.reduce<Ticket | null>(evolve, before);
  const effects = after ? react(before, result.value, after, SAMPLE_DESK) : [];
  return effects.flatMap(({ effect }) =>
    effect.kind === "notice.send" ? [[effect.notice, effect.operator]] : [],
  );
}

describe("a mail's way out, as the ticket tells it", () => {
  it("M9 N1 a mail that never left is told to who wrote it and to who owns the ticket, each once", () => {
    expect(noticesOf(given(aNewTicket, assigned).when(failed, bySystem))).toEqual([
      ["delivery-failure", LAURA],
      ["delivery-failure", GIULIA],
    ]);
    const own = given(aNewTicket, assigned).when({ ...failed, author: GIULIA } as Command, bySystem);
    expect(noticesOf(own)).toEqual([["delivery-failure", GIULIA]]);
    const nobodys = given(aNewTicket).when({ ...failed, author: null } as Command, bySystem);
    expect(noticesOf(nobodys)).toEqual([]);
  });

  it("M9 the same failure is one failure; another reason is another", () => {
    const before = given(aNewTicket, [failed, bySystem]);
    expect(typesOf(before.when(failed, bySystem))).toEqual([]);
    expect(typesOf(before.when({ ...failed, reason: "503" } as Command, bySystem))).toEqual([
      "DeliveryFailed",
    ]);
  });

  it("M9 what left after all takes the failure of that mail away, and no other", () => {
    const before = given(aNewTicket, [failed, bySystem]);
    expect(typesOf(before.when(sent, bySystem))).toEqual(["MailSent"]);
    expect(typesOf(before.when({ ...sent, articleId: "other" } as Command, bySystem))).toEqual([]);
    expect(typesOf(given(aNewTicket).when(sent, bySystem))).toEqual([]);
  });

  it("M9 no operator says of a mail that it left or did not", () => {
    expect(typesOf(given(aNewTicket).when(failed, by(LAURA)))).toMatchObject({ code: "ticket.not_allowed" });
  });
});

describe("what a mail carries", () => {
  const file = (megabytes: number): StoredAttachment => ({
    filename: "pianta.pdf",
    contentType: "application/pdf",
    size: megabytes * 1_000_000,
    contentId: null,
    inline: false,
    digest: "0",
  });
  const reply = (...attachments: readonly StoredAttachment[]): Command => ({
    type: "SendReply",
    text: "Ecco.",
    next: { state: "open" },
    replyTo: null,
    attachments,
  });

  it("M9 150 MB leave; a byte more is refused before it is written", () => {
    expect(typesOf(given(aNewTicket).when(reply(file(100), file(50)), by(LAURA)))).toContain("ArticleAdded");
    const over = { ...file(50), size: 50_000_001 };
    expect(typesOf(given(aNewTicket).when(reply(file(100), over), by(LAURA)))).toEqual({
      code: "mail.too_large",
      megabytes: 150,
    });
  });

  it("M9 a forward and a bounce weigh what they pass on", () => {
    const article = {
      from: { address: "mario.rossi@example.org", name: "Mario" },
      to: [],
      subject: "Aiuto",
      text: "Testo",
      attachments: [],
      original: file(151),
      at: "2019-03-19T12:00:00.000Z",
    };
    const to = [{ address: "ufficio@example.org", name: "" }];
    const bounce: Command = { type: "BounceArticle", article, to };
    expect(typesOf(given(aNewTicket).when(bounce, by(LAURA)))).toMatchObject({ code: "mail.too_large" });
    const forward: Command = { type: "ForwardArticle", article, to, text: "Vedi.", attachments: [file(151)] };
    expect(typesOf(given(aNewTicket).when(forward, by(LAURA)))).toMatchObject({ code: "mail.too_large" });
  });
});
