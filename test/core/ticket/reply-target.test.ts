import { describe, expect, it } from "vitest";
import { latestReplyTarget, replyTargetAt } from "../../../core/ticket/writing/reply-target.ts";
import { anArticle } from "../../support/builders.ts";

const mail = anArticle({ id: "mail", position: 1 });
const stranger = anArticle({ id: "stranger", position: 2, visibleToCustomer: false });
const note = anArticle({
  id: "note",
  position: 3,
  channel: "note",
  sender: "operator",
  visibleToCustomer: false,
});
const call = anArticle({ id: "call", position: 4, channel: "phone" });

describe("what an answer quotes", () => {
  it("T11 is the customer's latest mail", () => {
    expect(latestReplyTarget([mail, anArticle({ id: "later", position: 2 }), note])?.articleId).toBe("later");
  });

  it("M5 is never what a stranger wrote into the ticket, nor a note, nor a phone call", () => {
    expect(latestReplyTarget([mail, stranger, note, call])?.articleId).toBe("mail");
    expect(latestReplyTarget([call, note])).toBeNull();
  });

  it("T11 can be chosen among what the customer may see", () => {
    expect(replyTargetAt([mail, stranger], 1)).toMatchObject({ ok: true, value: { articleId: "mail" } });
    for (const position of [2, 9]) {
      expect(replyTargetAt([mail, stranger], position)).toEqual({
        ok: false,
        error: { code: "field.invalid", field: "replyTo" },
      });
    }
  });
});
