import { expect } from "vitest";
import type { Chapter } from "./chapter.ts";
import { subjectBox, textBox } from "./steps.ts";

export const phoneTicket: Chapter = {
  title: "Creazione di un nuovo ticket",
  page: "nuovo-ticket-da-telefonata.md",
  ids: "T10 D5",
  tells:
    "type, customer, queue, subject and text are asked for; it has its number and the customer is told by mail",
  async act(scene) {
    const tab = await scene.open("home");
    const { page, t } = tab;
    await page
      .getByRole("link", { name: t("tab.new.phone") })
      .first()
      .click();
    await page.getByRole("heading", { name: t("tab.new.title") }).waitFor();
    const create = page.getByRole("button", { name: t("tab.new.create"), exact: true });
    await create.click();
    await page.locator("[aria-invalid=true]").first().waitFor();
    const address = `anna.${scene.mark.replace(/\D/g, "")}@example.org`;
    await page.getByPlaceholder(t("newTicket.customerHint")).fill(address);
    await page.getByRole("combobox", { name: t("tab.property.type") }).selectOption("payment");
    await page.getByLabel(t("tab.new.toQueue")).selectOption("contact-center");
    await subjectBox(tab).fill(scene.mark);
    await textBox(tab).fill("La ricevuta pagoPA non arriva.");
    await page.getByLabel(t("tab.property.priority")).selectOption({ label: t("priority.4") });
    await create.click();
    await page.getByRole("heading", { name: scene.mark, level: 1 }).waitFor();
    const number = /\/t\/(\d+)/.exec(page.url())?.[1] ?? "";
    expect(await scene.ticket(number)).toMatchObject({
      customer: { address },
      requestType: "payment",
      priority: 4,
      queue: { key: "contact-center" },
      state: "open",
    });
    const mail = await scene.mailed(number);
    expect(JSON.stringify(mail.to)).toContain(address);
  },
};
