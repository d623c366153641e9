import { describe, expect, it } from "vitest";
import { buildMime } from "../../../bot/mail/build-mime.ts";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";
import { anArticle } from "../../support/builders.ts";

const TEXT = new TextEncoder();
const written = async (...args: Parameters<typeof buildMime>) =>
  new TextDecoder().decode(await buildMime(...args));
const headersOf = (mime: string): string => mime.slice(0, mime.indexOf("\r\n\r\n"));

const sent = anArticle({
  sender: "operator",
  from: { address: "assistenza@example.it", name: "Assistenza" },
  to: [{ address: "ufficio@example.org", name: "Ufficio tecnico" }],
  messageId: "1.2@example.it",
  subject: "[Ticket#2019031942000015] Perché no",
});

describe("mails as they leave", () => {
  it("T11 M9 carries its blind copies to the mail service, which takes them out", async () => {
    const mime = await written({ ...sent, bcc: [{ address: "capo@example.it", name: "" }] }, []);
    expect(headersOf(mime)).toMatch(/^Bcc: capo@example\.it$/m);
  });

  it("T13 a bounce has the original mail whole and readable, and answers go to who wrote it", async () => {
    const original = "From: anna@example.org\r\nSubject: Aiuto\r\n\r\nPerch=E9\r\n";
    const mime = await buildMime({ ...sent, replyTo: { address: "anna@example.org", name: "Anna" } }, [
      { filename: "Aiuto.eml", contentType: "message/rfc822", content: TEXT.encode(original) },
    ]);
    const text = new TextDecoder().decode(mime);
    expect(headersOf(text)).toMatch(/^Reply-To: Anna <anna@example\.org>$/m);
    // RFC 2046 §5.2.1 allows no base64 for an enclosed message.
    expect(text).toContain(original);
    const parsed = await parseMail(mime);
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual(["Aiuto.eml"]);
  });

  it("T11 a mail with its form leaves as text and as HTML, and comes back as both", async () => {
    const html = "<p>Perché <b>no</b>: 1 &lt; 2</p>";
    const mime = await buildMime({ ...sent, text: "Perché no: 1 < 2", html }, []);
    const text = new TextDecoder().decode(mime);
    expect(headersOf(text)).toMatch(/^Content-Type: multipart\/alternative/m);
    const parsed = await parseMail(mime);
    expect(parsed.text.trim()).toBe("Perché no: 1 < 2");
    expect(parsed.html).toContain(html);
    const plain = await written({ ...sent, html: null }, []);
    expect(headersOf(plain)).toMatch(/^Content-Type: text\/plain/m);
  });

  it("M7 what a person wrote says nothing of automatic answers", async () => {
    expect(headersOf(await written(sent, []))).not.toMatch(/^(Auto-Submitted|Precedence|X-Loop)/m);
  });

  it.each([
    ["new-ticket", "auto-replied"],
    ["follow-up", "auto-replied"],
    ["rejected", "auto-replied"],
    ["new-linked", "auto-replied"],
    ["update", "auto-generated"],
    ["closing", "auto-generated"],
  ] as const)(
    "M7 the automatic mail %s says %s (RFC 3834): only an answer is a reply",
    async (kind, said) => {
      const headers = headersOf(await written({ ...sent, autoResponse: kind }, []));
      expect(headers).toMatch(new RegExp(`^Auto-Submitted: ${said}$`, "m"));
      expect(headers).toMatch(/^X-Auto-Response-Suppress: All$/m);
      expect(headers).toMatch(/^Precedence: bulk$/m);
      expect(headers).toMatch(/^X-Loop: yes$/m);
    },
  );

  it("R3 a name or a subject cannot bring a header of its own", async () => {
    const mime = await written(
      {
        ...sent,
        subject: "Aiuto\r\nBcc: vittima@example.org",
        to: [{ address: "ufficio@example.org", name: "Ufficio\r\nCc: vittima@example.org" }],
      },
      [],
    );
    expect(headersOf(mime)).not.toMatch(/^(Bcc|Cc):/m);
  });
});
