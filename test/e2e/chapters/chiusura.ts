import { expect } from "vitest";
import type { Chapter } from "./chapter.ts";
import { act, panel, submit, textBox, toast } from "./steps.ts";

export const close: Chapter = {
  title: "Chiusura di un ticket",
  page: "chiusura.md",
  ids: "T6 D2",
  tells: "it asks why, keeps the text as a note, and can be taken back from what it says",
  async act(scene) {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}`);
    const { page, t } = tab;
    await act(tab, "tab.action.close");
    await page.getByText(t("tab.close.notTold")).waitFor();
    await panel(tab)
      .getByRole("button", { name: t("close.why.told") })
      .click();
    await page.getByLabel(t("tab.field.nextState")).selectOption("closed unsuccessful");
    await textBox(tab).fill("Detto al telefono che non spetta.");
    await submit(tab, "tab.action.close");
    await scene.becomes("closed", number, ({ state }) => state === "closed unsuccessful");
    expect((await scene.articles(number)).at(-1)).toMatchObject({
      channel: "note",
      text: "Detto al telefono che non spetta.",
    });
    await toast(tab, t("tab.said.closed", { state: t("state.closed unsuccessful") }));
    await page
      .getByTestId("toast")
      .getByRole("button", { name: t("tab.undo") })
      .click();
    await scene.becomes("open again", number, ({ state }) => !state.startsWith("closed"));
  },
};
