import { expect } from "vitest";
import type { Chapter } from "./chapter.ts";
import { openArticle, sendMail, textBox, toast } from "./steps.ts";

export const forward: Chapter = {
  title: "Come inoltrare il contenuto del ticket via e-mail",
  page: "inoltro.md",
  ids: "T12 D2",
  tells: "recipients are empty, the number stays in the subject, the ticket stays in its queue",
  async act(scene) {
    const number = await scene.mailTicket();
    const tab = await scene.open(`t/${number}`);
    const { page, t } = tab;
    await openArticle(tab, "Mario Rossi");
    await page
      .getByRole("button", { name: t("tab.action.forward"), exact: true })
      .first()
      .click();
    await textBox(tab).fill(`Per competenza: ${scene.mark}.`);
    const to = page.locator("input[name=to]");
    expect(await to.inputValue()).toBe("");
    await to.fill("ufficio.tecnico@example.org");
    await sendMail(tab);
    await toast(tab, t("tab.said.forwarded"));
    const mail = await scene.mailed(`Per competenza: ${scene.mark}.`);
    expect(mail.subject).toContain(`[Ticket#${number}]`);
    expect(mail.text).toContain("attendo notizie della mia domanda.");
    expect(await scene.ticket(number)).toMatchObject({ queue: { key: "contact-center" }, state: "new" });
  },
};
