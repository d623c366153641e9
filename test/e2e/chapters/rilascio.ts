import { expect } from "vitest";
import { DAVIDE, MARTA } from "../../support/running-desk.ts";
import type { Chapter } from "./chapter.ts";
import { act, toast } from "./steps.ts";

export const take: Chapter = {
  title: "Rilascio di un ticket: il blocco",
  page: "prendere-in-carico.md",
  ids: "T1 T7 D2",
  tells:
    "who takes it is its operator, the padlock counts it, a colleague reads who has it and may still add a note",
  async act(scene) {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}`);
    await act(tab, "tab.action.take", "tab.menu.people");
    await toast(tab, tab.t("tab.said.taken", { number }));
    const ticket = await scene.ticket(number);
    expect(ticket.lock).toMatchObject({ by: { address: MARTA } });
    const colleague = await scene.open(`t/${number}`, { operator: DAVIDE });
    const notice = colleague.page.getByTestId("locked-by-other");
    await notice.getByText("Marta Bassi").first().waitFor();
    await notice.getByRole("button", { name: tab.t("tab.locked.note") }).click();
    await colleague.page.getByTestId("panel").waitFor();
    await tab.go("home");
    const counter = tab.page.getByTitle(
      tab.t("tab.counter.lockedLabel", { name: "Marta Bassi", count: "" }).trim(),
    );
    await counter.click();
    await tab.page.locator(`[data-ticket="${number}"]`).waitFor();
    await scene.desk.api(MARTA, `/tickets/${number}/release`, {});
  },
};

export const release: Chapter = {
  title: "Rilascio di un ticket",
  page: "rilascio.md",
  ids: "T7 D2",
  tells: "Varie, Rilascia: the lock goes, and colleagues may take it",
  async act(scene) {
    const number = await scene.phoneTicket();
    await scene.desk.api(MARTA, `/tickets/${number}/take`, {});
    const tab = await scene.open(`t/${number}`);
    await act(tab, "tab.action.release", "tab.menu.miscellaneous");
    await toast(tab, tab.t("tab.said.released", { number }));
    expect((await scene.ticket(number)).lock).toBe(null);
    expect((await scene.ticket(number, DAVIDE)).abilities).toContain("take");
  },
};
