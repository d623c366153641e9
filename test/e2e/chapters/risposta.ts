import { expect } from "vitest";
import type { Chapter } from "./chapter.ts";
import { openArticle, sendMail, textBox, toast } from "./steps.ts";

export const reply: Chapter = {
  title: "Come rispondere ad un utente via e-mail",
  page: "risposta.md",
  ids: "T11 D2",
  tells:
    "the element is chosen, Risposta opens with the customer and the salutation; sent, it closes if one says so",
  async act(scene) {
    const number = await scene.mailTicket();
    const tab = await scene.open(`t/${number}`);
    const { page, t } = tab;
    await openArticle(tab, "Mario Rossi");
    await page
      .getByRole("button", { name: t("tab.action.reply"), exact: true })
      .first()
      .click();
    await textBox(tab).fill(`La domanda è accolta: ${scene.mark}.`);
    expect(await page.locator("input[name=to]").inputValue()).toContain("mario.rossi@example.org");
    await page.getByText("Gentile Mario Rossi").first().waitFor();
    await page.getByLabel(t("tab.field.nextState")).selectOption("closed successful");
    await sendMail(tab);
    await toast(tab, t("tab.said.repliedAndClosed"));
    const mail = await scene.mailed(`La domanda è accolta: ${scene.mark}.`);
    expect(mail.subject).toContain(`[Ticket#${number}]`);
    expect(mail.text).toContain("> attendo notizie della mia domanda.");
    expect((await scene.ticket(number)).state).toBe("closed successful");
  },
};
