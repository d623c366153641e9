import { expect } from "vitest";
import type { Chapter } from "./chapter.ts";
import { sendMail, textBox, toast } from "./steps.ts";

const COURTESY = "la stiamo seguendo";

export const advice: Chapter = {
  title: "Consigli pratici",
  page: "consigli-pratici.md",
  ids: "T11 T17 D2",
  tells: "a courtesy answer in time is a template away, seen as the citizen will before it leaves",
  async act(scene) {
    const number = await scene.mailTicket();
    const tab = await scene.open(`t/${number}/r`);
    const { page, t } = tab;
    await textBox(tab).waitFor();
    await page.getByLabel(t("tab.reply.template")).selectOption({ label: "Risposta di cortesia" });
    await page.getByRole("tab", { name: t("tab.reply.preview") }).click();
    await page.frameLocator("[data-testid=preview] iframe").getByText(COURTESY).waitFor();
    await page.getByRole("tab", { name: t("tab.reply.write") }).click();
    expect(await textBox(tab).innerText()).toContain(COURTESY);
    await sendMail(tab);
    await toast(tab, t("tab.said.replied"));
    const answer = (await scene.articles(number)).find(({ purpose }) => purpose === "reply");
    expect(answer.text).toContain(COURTESY);
    expect((await scene.ticket(number)).state).toBe("open");
  },
};
