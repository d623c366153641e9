import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, picture } from "../support/browser.ts";
import { CITIZEN, CONTACT_CENTER, MARTA, type RunningDesk, startDesk } from "../support/running-desk.ts";
import { until } from "../support/until.ts";

let desk: RunningDesk;
let browser: Browser;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk(), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

const SHOW = "Mostrale";
const STRANGER = "https://spy.example/pixel.png?reader=1";
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

it("R3 M4 in the tab: a picture from elsewhere is asked of the desk, and the browser goes nowhere else", {
  timeout: 60_000,
}, async () => {
  const subject = "Con immagini";
  await desk.mail({
    from: CITIZEN,
    to: CONTACT_CENTER,
    subject,
    html: `<p>Ecco la foto.</p><img src="cid:mine"><img src="${STRANGER}">`,
    attachments: [{ filename: "mia.png", content: Buffer.from(PIXEL, "base64"), cid: "mine" }],
  });
  const { number } = await until("the ticket", async () => {
    const { body } = await desk.api(MARTA, "/tickets?queue=contact-center");
    return body.items.find(({ title }: { title: string }) => title === subject);
  });
  const context = await browser.newContext({ locale: "it-IT" });
  await context.addInitScript((who) => sessionStorage.setItem("sportello.operator", who), MARTA);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const blocked: (string | undefined)[] = [];
  page.on("requestfailed", (request) => {
    if (request.url() === STRANGER) blocked.push(request.failure()?.errorText);
  });
  await page.goto(`${desk.url}/tab/t/${number}/1`);
  const mail = page.frameLocator("iframe").first();
  await mail.getByText("Ecco la foto.").waitFor();
  // His own picture is an attachment, and is there without asking.
  await mail.locator('img[src^="blob:"]').waitFor({ state: "attached" });
  const ofPictures = () => asked.filter((url) => url.includes("/pictures/"));
  expect(ofPictures()).toEqual([]);

  await page.getByRole("button", { name: SHOW }).click();
  // There is no such server: the reader is told.
  await page.getByText("non si sono potute scaricare").waitFor();
  await picture(page, "ticket-remote-pictures");
  expect(ofPictures()).toEqual([`${desk.url}/api/v1/tickets/${number}/articles/1/pictures/0`]);
  expect(asked.filter((url) => url.includes("spy.example"))).toEqual([]);

  // Even markup that got past everything else goes nowhere, in the page and in the mail's frame.
  await page.evaluate(`{
    document.querySelector("iframe").contentDocument.body.innerHTML = '<img src="${STRANGER}">';
    document.body.append(Object.assign(document.createElement("img"), { src: "${STRANGER}" }));
  }`);
  await until("both are refused", async () => blocked.length === 2);
  expect(blocked).toEqual(["csp", "csp"]);
  await context.close();
});
