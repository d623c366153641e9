import { expect } from "vitest";
import { DAVIDE } from "../../support/running-desk.ts";
import type { Chapter } from "./chapter.ts";
import { act, openArticle, submit, textBox, toast } from "./steps.ts";

export const assign: Chapter = {
  title: "Assegnazione del ticket a un altro operatore",
  page: "assegnazione.md",
  ids: "T8 D2",
  tells:
    "Persone, Operatore: only colleagues who can see the queue are offered; the chosen one has it and reads why",
  async act(scene) {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}`);
    const { page, t } = tab;
    await act(tab, "tab.action.owner", "tab.menu.people");
    const owner = page.getByLabel(t("tab.field.newOwner"));
    await owner.waitFor();
    const offered = await owner.locator("option").allTextContents();
    expect(offered).toContain("Davide Orlandi");
    expect(offered).not.toContain("Chiara Monti");
    await owner.selectOption(DAVIDE);
    await textBox(tab).fill("Segue già la stessa azienda.");
    await submit(tab);
    await toast(tab, t("tab.said.assigned", { name: "Davide Orlandi" }));
    const ticket = await scene.ticket(number);
    expect(ticket.owner.address).toBe(DAVIDE);
    const colleague = await scene.open(`t/${number}`, { operator: DAVIDE });
    await openArticle(colleague, "Marta Bassi");
    await colleague.page.getByText("Segue già la stessa azienda.").first().waitFor();
  },
};
