// @ts-nocheck
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import nodemailer from "nodemailer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alias, callLocal, citizenMail, desk, graphClient, other, startCloud } from "./support.ts";

const inbox = (box = desk) => `/users/${box}/mailFolders/inbox/messages`;

describe("mail coming in", () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  const newest = async (box = desk) => {
    const { value } = await graphClient(cloud.endpoints).api(inbox(box)).top(1).get();
    return value[0];
  };
  const rawOf = (id: string, box = desk): Promise<string> =>
    graphClient(cloud.endpoints)
      .api(`/users/${box}/messages/${id}/$value`)
      .responseType("text" as never)
      .get();

  it("takes a mail from an ordinary SMTP client and keeps its bytes", async () => {
    const raw = citizenMail({ "Message-ID": "<smtp@example.org>" }, ".a line that begins with a dot\r\nè");
    const transport = nodemailer.createTransport({
      host: "127.0.0.1",
      port: cloud.smtpPort,
      ignoreTLS: true,
    });
    const sent = await transport.sendMail({ envelope: { from: "mario@example.org", to: [desk] }, raw });
    expect(sent.accepted).toEqual([desk]);
    const mail = await newest();
    expect(mail).toMatchObject({
      internetMessageId: "<smtp@example.org>",
      subject: "Buca in via Roma",
      isRead: false,
    });
    expect(await rawOf(mail.id)).toBe(raw);
  });

  it("puts a mail for an alias into its mailbox, and one for another mailbox there", async () => {
    await callLocal(
      cloud,
      "POST",
      "/local/mail",
      citizenMail({ To: `Tributi <${alias.toUpperCase()}>`, "Message-ID": "<a@x>" }),
    );
    await callLocal(cloud, "POST", "/local/mail", citizenMail({ To: other, "Message-ID": "<b@x>" }));
    expect((await newest()).internetMessageId).toBe("<a@x>");
    expect((await newest(other)).internetMessageId).toBe("<b@x>");
  });

  it("gives a mail that names no mailbox to the first", async () => {
    await callLocal(
      cloud,
      "POST",
      "/local/mail",
      citizenMail({ To: "tutti@example.org", "Message-ID": "<c@x>" }),
    );
    expect((await newest()).internetMessageId).toBe("<c@x>");
  });

  it("takes broken MIME as it is", async () => {
    const raw = Buffer.from([
      0xff,
      0xfe,
      0x00,
      ...Buffer.from("To: nobody\n\nContent-Type: multipart/mixed"),
    ]);
    const answer = await callLocal(cloud, "POST", "/local/mail", raw);
    expect(answer.status).toBe(202);
    const bytes = await graphClient(cloud.endpoints)
      .api(`/users/${desk}/messages/${answer.json().id}/$value`)
      .responseType("arraybuffer" as never)
      .get();
    expect(Buffer.from(bytes).equals(raw)).toBe(true);
  });

  it("takes every mail of the robustness cases", async (context) => {
    const path = "../shared/cases/robust-mail.jsonl";
    let lines: string[];
    try {
      lines = readFileSync(path, "utf8").trim().split("\n");
    } catch {
      console.warn(`SKIPPED: ${path} is not here.`);
      return context.skip();
    }
    const raws = lines
      .flatMap((line) => JSON.parse(line).raw_b64 ?? [])
      .map((b64) => Buffer.from(b64, "base64"));
    for (const raw of raws.filter(({ byteLength }) => byteLength > 0)) {
      expect((await callLocal(cloud, "POST", "/local/mail", raw)).status).toBe(202);
    }
  });

  it("says no to an empty body", async () => {
    const answer = await callLocal(cloud, "POST", "/local/mail", "");
    expect(answer.json()).toMatchObject({ status: 400, code: "mail.empty" });
  });

  const smtp = (lines: string[]) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(cloud.smtpPort, "127.0.0.1");
      let output = "";
      // A client speaks after the greeting; then it may send everything at once.
      socket.once("data", () => socket.write(lines.join("\r\n")));
      socket.on("data", (data) => {
        output += data.toString();
      });
      socket.on("close", () => resolve(output));
      socket.on("error", reject);
    });

  it("announces its size limit, takes any address of the domain and pipelined commands", async () => {
    const output = await smtp([
      "EHLO me",
      "MAIL FROM:<mario@example.org> SIZE=50000000",
      "MAIL FROM:<mario@example.org>",
      "RCPT TO:<nobody@example.org>",
      `RCPT TO:<${desk}>`,
      "QUIT",
      "",
    ]);
    expect(output).toMatch(/250[ -]SIZE 41943040/);
    expect(output).toMatch(/^552 /m);
    expect(output.match(/^250 Accepted/gm)).toHaveLength(3);
    expect(output).not.toContain("STARTTLS");
    expect(output).not.toContain("AUTH");
  });

  it("refuses a mail over 40 MB after it was sent, with 552", async () => {
    const transport = nodemailer.createTransport({
      host: "127.0.0.1",
      port: cloud.smtpPort,
      ignoreTLS: true,
    });
    const chunk = Buffer.alloc(1024 * 1024, "0123456789abcdef\r\n");
    const { Readable } = await import("node:stream");
    const raw = Readable.from(Array.from({ length: 41 }, () => chunk));
    const sent = transport.sendMail({ envelope: { from: "mario@example.org", to: [desk] }, raw });
    await expect(sent).rejects.toMatchObject({ responseCode: 552 });
  });

  it("takes concurrent clients", async () => {
    const send = (n: number) =>
      nodemailer
        .createTransport({ host: "127.0.0.1", port: cloud.smtpPort, ignoreTLS: true })
        .sendMail({ from: "m@example.org", to: other, subject: `n ${n}`, text: "x" });
    await Promise.all(Array.from({ length: 12 }, (_, n) => send(n)));
    const { value } = await graphClient(cloud.endpoints).api(inbox(other)).top(100).get();
    const subjects = value.map((mail: { subject: string }) => mail.subject);
    expect(subjects).toEqual(expect.arrayContaining(Array.from({ length: 12 }, (_, n) => `n ${n}`)));
  });
});
