import { expect } from "vitest";
import { MARTA } from "../../support/running-desk.ts";
import { until } from "../../support/until.ts";
import type { Chapter } from "./chapter.ts";
import type { Scene } from "./scene.ts";
import { inBox, toast } from "./steps.ts";

export const notices: Chapter = {
  title: "Abilitazione delle notifiche via e-mail",
  page: "avvisi-e-riepilogo.md",
  ids: "P5 D7",
  tells: "mail is switched, a digest gets its hour, and both are kept once confirmed",
  async act(scene) {
    const before = (await preferences(scene)).toldBy.includes("mail");
    const tab = await scene.open("pref/avvisi");
    const { page, t } = tab;
    const mail = page.getByRole("switch", { name: t("preferences.way.mail") });
    await mail.waitFor();
    expect(await mail.isChecked()).toBe(before);
    await mail.click();
    const digest = page.getByRole("switch", { name: t("preferences.digest") });
    if (!(await digest.isChecked())) await digest.click();
    const hour = before ? "08:15" : "09:45";
    await page.getByLabel(t("preferences.digestAt"), { exact: true }).fill(hour);
    await page.getByRole("button", { name: t("tab.form.confirm"), exact: true }).click();
    await toast(tab, t("tab.said.saved"));
    const { toldBy, digest: kept } = await preferences(scene);
    expect(toldBy.includes("mail")).toBe(!before);
    expect(kept.at).toBe(hour);
  },
};

export const myQueues: Chapter = {
  title: "Abilitazione delle notifiche via e-mail: «Le mie code»",
  page: "preferenze.md",
  ids: "P5 D7",
  tells: "the queues one is told about are ticked and confirmed, and the Cruscotto's scope follows",
  async act(scene) {
    const number = await scene.phoneTicket();
    const tab = await scene.open("pref/code");
    const { page, t, look } = tab;
    const queue = page.getByRole("checkbox", { name: "1° livello di assistenza - Contact Center" });
    await queue.waitFor();
    const before = await queue.isChecked();
    await queue.click();
    await page.getByText(t("preferences.saveFirst")).waitFor();
    await page.getByRole("button", { name: t("tab.form.confirm"), exact: true }).click();
    await toast(tab, t("tab.said.saved"));
    expect((await preferences(scene)).myQueues.includes("contact-center")).toBe(!before);

    await tab.go(look.size === "phone" ? "home/aperti" : "home");
    if (look.size === "phone") {
      await page.getByRole("combobox", { name: t("tab.scope.label") }).selectOption("my-queues");
    } else {
      await page
        .locator("[data-section=open]")
        .getByRole("tab", { name: t("tab.scope.my-queues") })
        .click();
    }
    const row = await inBox(tab, "open", number);
    await until("the scope follows", async () => (await row.count()) > 0 === !before);
    await scene.desk.api(MARTA, `/tickets/${number}/close`, {
      state: "closed successful",
      why: "told",
      text: "Chiarito.",
    });
  },
};

const preferences = async ({ desk }: Scene) => (await desk.api(MARTA, "/preferences")).body;
