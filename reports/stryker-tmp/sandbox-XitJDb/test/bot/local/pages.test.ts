// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callLocal, citizenMail, desk, graphClient, startCloud } from "./support.ts";

describe("the stand-in's pages", () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  beforeAll(async () => {
    cloud = await startCloud();
    const mail = citizenMail(
      {
        From: `"<b>Desk</b>" <${desk}>`,
        To: "mario@example.org",
        Subject: "<script>alert(1)</script>",
        "MIME-Version": "1.0",
        "Content-Type": "text/html; charset=utf-8",
      },
      '<p onclick="x()">Ciao "Mario"</p><script>alert(2)</script>',
    );
    await graphClient(cloud.endpoints)
      .api(`/users/${desk}/sendMail`)
      .header("Content-Type", "text/plain")
      .post(Buffer.from(mail).toString("base64"));
  });
  afterAll(() => cloud.stop());

  it("says in Italian, or English, where everything is", async () => {
    const italian = await callLocal(cloud, "GET", "/local/");
    const english = await callLocal(cloud, "GET", "/local/", "", { "accept-language": "en-GB,it;q=0.5" });
    expect(italian.body).toContain("Dove si trova tutto");
    expect(english.body).toContain("Where everything is");
    expect(italian.body).toContain(`127.0.0.1:${cloud.smtpPort}`);
    expect((await callLocal(cloud, "GET", "/local/style.css")).headers["content-type"]).toContain("text/css");
  });

  it("shows what citizens received, and runs nothing of it", async () => {
    const list = await callLocal(cloud, "GET", "/local/mailbox");
    expect(list.body).toContain('<a href="/local/mailbox/1">&lt;script&gt;alert(1)&lt;/script&gt;</a>');
    const letter = await callLocal(cloud, "GET", "/local/mailbox/1");
    expect(letter.body).not.toContain("<script");
    expect(letter.body).toContain('<iframe sandbox title="HTML" srcdoc="&lt;p onclick=&quot;x()&quot;&gt;');
    expect(letter.headers["content-security-policy"]).toContain("default-src 'none'");
    const source = await callLocal(cloud, "GET", "/local/mailbox/1/source");
    expect(Buffer.from(source.body).toString()).toContain("Subject: <script>");
    expect(source.headers["content-type"]).toContain("text/plain");
    expect((await callLocal(cloud, "GET", "/local/mailbox/99")).status).toBe(404);
  });

  it("knows its paths and its methods", async () => {
    expect((await callLocal(cloud, "GET", "/local/moon")).json().code).toBe("route.unknown");
    expect((await callLocal(cloud, "PUT", "/local/token")).json().code).toBe("method.not_allowed");
    expect((await callLocal(cloud, "GET", "/local/log?after=x")).json().code).toBe("log.after_invalid");
    expect((await callLocal(cloud, "GET", "/local/teams/messages/%E0%A4%A")).status).toBe(404);
  });
});
