import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { DAVIDE, MARTA, type RunningDesk, startDesk } from "../support/running-desk.ts";
import { until } from "../support/until.ts";
import { type Scene, setScene } from "./chapters/scene.ts";
import { act, panel, sendMail, submit, textBox, toast } from "./chapters/steps.ts";

const LOOK = { language: "it", size: "desktop", theme: "default" } as const;
const WORDS = "Parole pensate a lungo.";

let desk: RunningDesk;
let browser: Browser;
let scene: Scene;
beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk(), launchBrowser()]);
}, 90_000);
beforeEach(() => {
  scene = setScene(desk, browser, LOOK);
});
afterEach(() => scene.end());
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

describe("work that somebody or something interrupts", { timeout: 60_000 }, () => {
  it("T7 a reply left by a link with nothing written gives the ticket back, one begun keeps it, a page loaded anew too", async () => {
    const number = await scene.mailTicket();
    const tab = await scene.open(`t/${number}/1/r`);
    await textBox(tab).waitFor();
    await scene.becomes("locked", number, ({ lock }) => lock);
    await tab.page
      .getByRole("link", { name: tab.t("tab.nav.dashboard") })
      .first()
      .click();
    await scene.becomes("free, of nobody", number, ({ lock, owner }) => !lock && !owner);
    await tab.go(`t/${number}/1/r`);
    await textBox(tab).fill(WORDS);
    await scene.becomes("locked again", number, ({ lock }) => lock);
    await tab.page.reload();
    await tab.page.getByText(WORDS).waitFor();
    expect((await scene.ticket(number)).lock).toMatchObject({ mine: true });
    await tab.page.getByText(tab.t("tab.keys.cancelAndRelease").toLowerCase()).waitFor();
    await tab.page.keyboard.press("Escape");
    await scene.becomes("free after Esc", number, ({ lock, owner }) => !lock && !owner);
  });

  it("T7 who writes on a colleague's ticket may send it once the colleague lets it go", async () => {
    const number = await scene.mailTicket();
    await desk.api(DAVIDE, `/tickets/${number}/take`, {});
    const tab = await scene.open(`t/${number}/1/r`);
    await tab.page.getByTestId("lock-refused").waitFor();
    await textBox(tab).fill(WORDS);
    await tab.page.getByText(/^Bozza salvata [\d:]+$/).waitFor();
    await desk.api(DAVIDE, `/tickets/${number}/release`, {});
    await tab.page.getByTestId("lock-refused").waitFor({ state: "detached" });
    await scene.becomes("hers", number, ({ lock }) => lock?.mine);
    await sendMail(tab);
    await toast(tab, tab.t("tab.said.replied"));
    await scene.mailed(WORDS);
  });

  it("P3 T14 a ticket that is moved away under a form is said to be gone, and what was written stays", async () => {
    const number = await scene.mailTicket();
    const tab = await scene.open(`t/${number}`);
    await act(tab, "tab.action.note", "tab.menu.communication");
    await textBox(tab).fill(WORDS);
    const body = { queue: "viabilita", reason: "other-office", text: "Compete a voi." };
    expect((await desk.api(MARTA, `/tickets/${number}/moves`, body)).status).toBe(200);
    await panel(tab).getByText(tab.t("tab.lost.text")).waitFor();
    await submit(tab);
    expect(await textBox(tab).inputValue()).toBe(WORDS);
    await tab.page.keyboard.press("Escape");
    await tab.page.getByTestId("no-access").waitFor();
  });

  it("R1 T14 what was written without a line is kept as soon as there is one, without another key", async () => {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}/1/r`);
    await textBox(tab).waitFor();
    await tab.page.context().setOffline(true);
    await textBox(tab).fill(WORDS);
    await tab.page.waitForEvent("requestfailed", (request) => request.url().includes("/drafts/"));
    await tab.page.context().setOffline(false);
    await until("the draft", async () => {
      const { body } = await desk.api(MARTA, `/tickets/${number}/drafts/reply`);
      return body?.values?.text?.includes(WORDS);
    });
  });

  it("R1 without a line the form's buttons are not covered; pressed again when it is back, the words are sent once", async () => {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}/1/r`);
    const { page, t } = tab;
    await textBox(tab).waitFor();
    await page.context().setOffline(true);
    await textBox(tab).fill(WORDS);
    await page.getByTestId("line-lost").waitFor();
    await sendMail(tab);
    await page.getByTestId("form-problem").waitFor();
    await page
      .getByTestId("line-lost")
      .getByRole("button", { name: t("tab.dismiss") })
      .click();
    await page.getByTestId("line-lost").waitFor({ state: "detached" });
    await page.context().setOffline(false);
    await sendMail(tab);
    await toast(tab, t("tab.said.replied"));
    const mine = (await scene.articles(number)).filter(({ text }) => text.includes(WORDS));
    expect(mine.length).toBe(1);
  });

  it("P1 a file chosen when the sign-in has just run out is sent once more with a new one", async () => {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}/nota`);
    const sent: (string | undefined)[] = [];
    await tab.page.route("**/api/v1/uploads*", (route) => {
      const { authorization, ...headers } = route.request().headers();
      sent.push(authorization);
      return route.continue({
        headers: { ...headers, authorization: sent.length === 1 ? "Bearer runout" : String(authorization) },
      });
    });
    await tab.page
      .getByTestId("file-input")
      .setInputFiles({ name: "modulo.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4") });
    await tab.page.getByRole("button", { name: "Togli modulo.pdf" }).waitFor();
    await tab.page.getByLabel("Oggetto").fill("Modulo");
    await textBox(tab).fill("In allegato.");
    await submit(tab);
    await until("the note", async () =>
      JSON.stringify(await scene.articles(number)).includes("In allegato."),
    );
    expect((await scene.articles(number)).at(-1)?.attachments).toMatchObject([{ filename: "modulo.pdf" }]);
    expect(sent).toHaveLength(2);
  });

  it("R1 code asked for without a line comes when there is one: the page stays meanwhile", async () => {
    const tab = await scene.open(`t/${await scene.phoneTicket()}`);
    const { page, t } = tab;
    await page.getByText(scene.mark).first().waitFor();
    await page.context().setOffline(true);
    await act(tab, "tab.action.close");
    await page.getByText(scene.mark).first().waitFor();
    await page.context().setOffline(false);
    await panel(tab)
      .getByRole("button", { name: t("close.why.told") })
      .waitFor();
  });

  it("R1 code comes from a desk on a machine without any network", async () => {
    const offline = await scene.open("home");
    await offline.page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
    await offline.go(`t/${await scene.phoneTicket()}`);
    await act(offline, "tab.action.close");
    await panel(offline)
      .getByRole("button", { name: offline.t("close.why.told") })
      .waitFor();
  });

  it("R1 code that did not come is said to be missing: what else is on the page stays, and works", async () => {
    const tab = await scene.open(`t/${await scene.phoneTicket()}`);
    const { page, t } = tab;
    await page.getByText(scene.mark).first().waitFor();
    await page.route("**/tab/assets/**", (route) => route.abort());
    await act(tab, "tab.action.close");
    const notice = page.getByTestId("page-incomplete").filter({ hasText: t("tab.code.missing.title") });
    await notice.waitFor();
    await page.getByText(scene.mark).first().waitFor();
    await page.unrouteAll();
    await notice.getByRole("button", { name: t("tab.reload") }).click();
    await panel(tab)
      .getByRole("button", { name: t("close.why.told") })
      .waitFor();
    expect(await page.getByTestId("page-incomplete").count()).toBe(0);
  });

  it("R4 a page that stood open while the desk was updated says so, keeps what is on it and can be loaded anew", async () => {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}`);
    const { page, t } = tab;
    await page.getByText("Chiede notizie della sua domanda.").waitFor();
    await page.route("**/tab/assets/**", (route) => route.fulfill({ status: 404, body: "Not found" }));
    await page.route("**/tab/", async (route) => {
      const served = await route.fetch();
      await route.fulfill({ body: (await served.text()).replaceAll("index-", "index-newer-") });
    });
    await page.keyboard.press("?");
    const notice = page.getByTestId("page-incomplete").filter({ hasText: t("tab.code.old.title") });
    await notice.waitFor();
    await page.getByText("Chiede notizie della sua domanda.").waitFor();
    await page.unrouteAll();
    await notice.getByRole("button", { name: t("tab.reload") }).click();
    await act(tab, "tab.action.close");
    await panel(tab)
      .getByRole("button", { name: t("close.why.told") })
      .waitFor();
    expect(await page.getByTestId("page-incomplete").count()).toBe(0);
  });

  it("R4 a screen that cannot be drawn leaves the bars, and another screen is drawn", async () => {
    const tab = await scene.open("faq");
    const { page, t } = tab;
    await page.route("**/api/v1/faq*", (route) => route.fulfill({ json: { unheardOf: true } }));
    await page.reload();
    await page.getByTestId("screen-failed").waitFor();
    await page
      .getByTestId("screen-failed")
      .getByRole("link", { name: t("tab.nav.dashboard") })
      .click();
    await page.locator("[data-screen=dashboard] [data-section=new]").waitFor();
  });

  it("X4 what can still be taken back stands over no field of the next mail", async () => {
    const [closed, next] = [await scene.phoneTicket(), await scene.phoneTicket()];
    const tab = await scene.open(`t/${closed}/chiudi`, {
      context: { viewport: { width: 1280, height: 800 } },
    });
    const { page, t } = tab;
    await panel(tab)
      .getByRole("button", { name: t("close.why.told") })
      .click();
    await textBox(tab).fill("Chiarito a voce.");
    await submit(tab, "tab.action.close");
    await page
      .getByTestId("toast")
      .getByRole("button", { name: t("tab.undo") })
      .waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type(next);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: t("tab.action.reply"), exact: true }).click();
    await textBox(tab).waitFor();
    await page
      .getByTestId("toast")
      .getByRole("button", { name: t("tab.undo") })
      .waitFor();
    await page.getByLabel(t("tab.field.nextState")).click({ trial: true, timeout: 5000 });
  });

  it("D5 an article of the FAQ that was left half written is there again, until it is saved", async () => {
    const tab = await scene.open("faq/nuova");
    const { page, t } = tab;
    await page.getByLabel(t("tab.column.title")).fill(scene.mark);
    await page.getByLabel(t("faq.solution")).fill(WORDS);
    await page.keyboard.press("Escape");
    await tab.go("faq/nuova");
    await page.getByTestId("draft-restored").waitFor();
    expect(await page.getByLabel(t("faq.solution")).inputValue()).toBe(WORDS);
    await page.getByRole("textbox", { name: t("faq.category") }).fill("Prove");
    await page.getByRole("button", { name: t("tab.form.confirm"), exact: true }).click();
    await toast(tab, t("faq.saved"));
    await tab.go("faq/nuova");
    await page.getByLabel(t("faq.solution")).waitFor();
    expect(await page.getByTestId("draft-restored").count()).toBe(0);
  });
});
