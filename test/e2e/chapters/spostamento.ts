import { expect } from "vitest";
import { CHIARA } from "../../support/running-desk.ts";
import type { Chapter } from "./chapter.ts";
import { act, submit, textBox } from "./steps.ts";

export const move: Chapter = {
  title: "Spostamento del ticket in un’altra coda",
  page: "spostamento.md",
  ids: "T9 D2",
  tells:
    "a note and a reason are asked for first, who loses the ticket is told before and can take it back after",
  async act(scene) {
    const number = await scene.phoneTicket();
    const tab = await scene.open(`t/${number}`);
    const { page, t } = tab;
    await act(tab, "tab.action.move");
    await page.getByLabel(t("tab.field.queue")).selectOption("ambiente");
    await page.getByText(t("tab.move.losesAccess")).waitFor();
    await submit(tab, "tab.action.move");
    await page.getByText(t("tab.move.reasonRequired")).waitFor();
    await page.getByText(t("tab.move.noteRequired")).waitFor();
    await page.getByRole("radio").first().check();
    await textBox(tab).fill("È una domanda sul catasto degli impianti.");
    await submit(tab, "tab.action.move");
    await scene.becomes("moved", number, ({ queue }) => queue?.key === "ambiente", CHIARA);
    expect((await scene.desk.api(CHIARA, `/tickets/${number}`)).status).toBe(200);
    const undo = page.getByTestId("toast").getByRole("button", { name: t("tab.undo") });
    await undo.click();
    await scene.becomes("back", number, ({ queue }) => queue?.key === "contact-center");
  },
};
