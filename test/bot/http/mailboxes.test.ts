import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { displayHtml, hasRemoteContent } from "../../../bot/http/tickets/article-html.ts";
import { sanitizeHtml } from "../../../bot/mail/sanitize-html.ts";
import {
  folderKey,
  folderStates,
  mailboxStates,
  waitingKey,
  waitingMails,
} from "../../../core/intake/mailbox-state.ts";
import { LAURA, READER } from "../../support/sample-desk.ts";
import { type DeskServer, NOON, startDeskServer } from "./support/desk-server.ts";

const BOX = "contact-center@example.it";
let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer();
});
afterAll(() => desk.close());

describe("the mailboxes of the desk", () => {
  it("M1 D7 show how reading goes to those who run the desk: last read, trouble in words, lag and progress", async () => {
    const before = "2026-03-17T10:00:00.000Z";
    const trouble = { kind: "forbidden", detail: "403 ErrorAccessDenied", since: before } as const;
    await mailboxStates(desk.store).put(BOX, { lastReadAt: before, trouble });
    const folder = { link: null, from: null, total: 50_000, seen: 500, isComplete: false };
    await folderStates(desk.store).put(folderKey(BOX, "inbox"), folder);
    await waitingMails(desk.store).put(waitingKey(BOX, "2026-03-17T10:30:00.000Z", "AAk"), {
      folder: "inbox",
      conversationId: null,
      failures: 0,
      notBefore: null,
      reason: null,
    });
    const answer = await desk.call(LAURA, "GET", "/api/v1/mailboxes");
    expect(answer.body.items).toEqual([
      {
        address: BOX,
        name: "Contact Center",
        lastReadAt: before,
        trouble: { ...trouble, sentence: expect.stringContaining("non permette all'app") },
        waiting: 1,
        lagSeconds: (Date.parse(NOON) - Date.parse("2026-03-17T10:30:00.000Z")) / 1000,
        firstReading: { seen: 500, total: 50_000 },
        parked: [],
      },
    ]);
    const ready = await desk.call(null, "GET", "/readyz");
    expect([ready.status, ready.body]).toEqual([
      200,
      { status: "degraded", store: "ok", mailboxes: { ok: 0, failing: 1 }, troubles: { forbidden: 1 } },
    ]);
  });

  it("P2 are nobody else's business", async () => {
    const answer = await desk.call(READER, "GET", "/api/v1/mailboxes");
    expect([answer.status, answer.body.code]).toEqual([403, "desk.not_allowed"]);
  });
});

describe("an article's HTML for display", () => {
  const html =
    '<p>Ecco</p><img src="cid:logo%40x"><img src="https://spy.example/p.gif?a=1&b=2"><img src="cid:none"><script>1</script>';
  const attachment = { filename: "l.png", contentType: "image/png", size: 1, digest: "d", inline: true };

  it("M4 has its pictures by content-id at their attachments, those from elsewhere only when asked for", async () => {
    const ticket = await desk.mail({ html, attachments: [{ ...attachment, contentId: "logo@x" }] });
    const path = `/api/v1/tickets/${ticket.number}/articles/1`;
    const answer = await desk.call(LAURA, "GET", `${path}/html`);
    expect(answer.body.html).toContain(`src="${path}/attachments/0?inline=1"`);
    const missing = await desk.call(LAURA, "GET", `/api/v1/tickets/${ticket.number}/articles/9/html`);
    expect([missing.status, missing.body.code]).toEqual([404, "article.not_found"]);
  });

  it("M4 tells whether something waits to be asked for, and gives it when it is", () => {
    const sanitised = sanitizeHtml(html);
    const article = { attachments: [{ ...attachment, contentId: "logo@x" }] };
    expect(hasRemoteContent(sanitised)).toBe(true);
    expect(hasRemoteContent(sanitizeHtml('<img src="cid:logo">'))).toBe(false);
    const closed = displayHtml(sanitised, article, "/a", false);
    expect(closed).not.toMatch(/ src="https/);
    expect(closed).toContain(' src="/a/attachments/0?inline=1"');
    expect(displayHtml(sanitised, article, "/a", true)).toContain(' src="/a/pictures/0"');
  });
});
