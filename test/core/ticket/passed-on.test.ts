import { describe, expect, it } from "vitest";
import { articleAt, passedOn } from "../../../core/ticket/writing/passed-on.ts";
import { latestReplyTarget } from "../../../core/ticket/writing/reply-target.ts";
import { cleanSubject } from "../../../core/ticket/writing/subject.ts";
import { aNumber, anArticle, NOON } from "../../support/builders.ts";

const MAIL = anArticle({ position: 1, rawDigest: "raw", subject: "Richiesta n. 5/2019: rimborso?" });

describe("T12 T13 the article that is passed on", () => {
  it("T12 is the one at that position", () => {
    const articles = [MAIL, anArticle({ position: 2 })];
    expect(articleAt(articles, 2)).toEqual({ ok: true, value: articles[1] });
    expect(articleAt(articles, 3)).toEqual({ ok: false, error: { code: "article.not_found", position: 3 } });
  });

  it("T13 goes with the mail as it came, under its subject as a file's name", () => {
    const { from, to, subject, text, attachments } = MAIL;
    expect(passedOn(MAIL, 2_000)).toEqual({
      from,
      to,
      subject,
      text,
      attachments,
      at: NOON,
      original: {
        filename: "Richiesta n. 5_2019_ rimborso_.eml",
        contentType: "message/rfc822",
        size: 2_000,
        contentId: null,
        inline: false,
        digest: "raw",
      },
    });
  });

  it.each([
    ["", "mail.eml"],
    ["   ", "mail.eml"],
    ["x".repeat(81), `${"x".repeat(80)}.eml`],
    [" Perché città ", "Perché città.eml"],
    ["../a", ".._a.eml"],
  ])("T13 the subject %j makes the file %s", (subject, filename) => {
    expect(passedOn({ ...MAIL, subject }, 1).original?.filename).toBe(filename);
  });

  it("T13 what never was a mail, or whose mail is gone, has none", () => {
    expect(passedOn({ ...MAIL, rawDigest: null }, 1).original).toBeNull();
    expect(passedOn(MAIL, null).original).toBeNull();
  });
});

describe("T11 subjects and targets", () => {
  it.each([
    ["Re: R: Fwd: Domanda", "Domanda"],
    ["Re[12]:Domanda", "Domanda"],
    ["RE :  Domanda", "Domanda"],
    ["Domanda re: domanda", "Domanda re: domanda"],
    ["More: Domanda", "More: Domanda"],
    [`Ticket#${aNumber(1)} Domanda`, "Domanda"],
    [`Domanda [Ticket#: ${aNumber(1)}] ancora`, "Domanda ancora"],
    [`Ticket#${aNumber(1)}, Domanda`, ", Domanda"],
  ])("T11 %j is about %j", (subject, clean) => {
    expect(cleanSubject(subject)).toBe(clean);
  });

  it("T11 an operator's mail is not what is answered, the customer's before it is", () => {
    const articles = [MAIL, anArticle({ position: 2, sender: "operator" })];
    expect(latestReplyTarget(articles)?.articleId).toBe(MAIL.id);
    expect(latestReplyTarget([])).toBeNull();
  });
});
