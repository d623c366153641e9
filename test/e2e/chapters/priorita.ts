import { expect } from "vitest";
import type { Chapter } from "./chapter.ts";
import { act, submit, toast } from "./steps.ts";

export const priority: Chapter = {
  title: "Modificare la priorità di un ticket",
  page: "priorita.md",
  ids: "T5 D2",
  tells: "the new priority is chosen among five, said, and seen on the ticket",
  async act(scene) {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}`);
    const { page, t } = tab;
    await act(tab, "tab.action.priority");
    await page.locator("select[name=priority]").selectOption({ label: t("priority.5") });
    await submit(tab);
    await toast(tab, t("tab.said.priority", { priority: t("priority.5") }));
    await page.getByText(t("priority.5")).first().waitFor();
    expect((await scene.ticket(number)).priority).toBe(5);
  },
};
