import { expect } from "vitest";
import type { Chapter } from "./chapter.ts";
import { act, inBox, submit, textBox } from "./steps.ts";

export const pending: Chapter = {
  title: "Mettere in attesa un ticket",
  page: "in-attesa.md",
  ids: "T4 D1 D2",
  tells: "until a day and an hour, with what one waits for; the Cruscotto hides it until then",
  async act(scene) {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}`);
    const { page, t } = tab;
    await act(tab, "tab.action.pending");
    const year = new Date().getFullYear() + 1;
    await page.getByLabel(t("tab.field.pendingUntil")).fill(`${year}-03-04`);
    await page.getByLabel(t("tab.field.time")).first().fill("10:30");
    await textBox(tab).fill("Attende la ricevuta del comune.");
    await submit(tab);
    await page.getByText(t("state.pending reminder")).first().waitFor();
    const { state, pendingUntil } = await scene.ticket(number);
    expect(state).toBe("pending reminder");
    expect(pendingUntil).toBe(`${year}-03-04T09:30:00.000Z`);
    await tab.go("home");
    for (const list of ["new", "open", "reminder"] as const) {
      expect(await (await inBox(tab, list, number)).count()).toBe(0);
    }
  },
};
