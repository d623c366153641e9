import { expect } from "vitest";
import { DOMAIN } from "../../support/running-desk.ts";
import type { Chapter } from "./chapter.ts";
import { act, inBox, openArticle, panel, sendMail, submit, textBox, toast } from "./steps.ts";

const SECOND_LEVEL = `tommaso.riva@${DOMAIN}`;

export const workflow: Chapter = {
  title: "Flusso di lavoro",
  page: "flusso-di-lavoro.md",
  ids: "D1 D2 T9 T11",
  tells:
    "a mail becomes a ticket, the first level moves it with a note, the second finds it, answers and closes",
  async act(scene) {
    const number = await scene.mailTicket();
    const first = await scene.open("home");
    await (await inBox(first, "new", number)).click();
    await act(first, "tab.action.move");
    const { t } = first;
    await first.page.getByLabel(t("tab.field.queue")).selectOption("tributi");
    await first.page.getByRole("radio").first().check();
    await textBox(first).fill(`Di competenza dei Tributi: ${scene.mark}`);
    await submit(first, "tab.action.move");
    await scene.becomes("moved", number, ({ queue }) => queue.key === "tributi", SECOND_LEVEL);

    const second = await scene.open("home", { operator: SECOND_LEVEL });
    await (await inBox(second, "new", number)).click();
    await openArticle(second, "Marta Bassi");
    await second.page.getByText(`Di competenza dei Tributi: ${scene.mark}`).first().waitFor();
    await act(second, "tab.action.close");
    await panel(second)
      .getByRole("button", { name: t("tab.close.replyAndClose") })
      .click();
    await textBox(second).fill(`Rimborso disposto: ${scene.mark}`);
    await sendMail(second);
    await toast(second, second.t("tab.said.repliedAndClosed"));
    await scene.becomes("closed", number, ({ state }) => state === "closed successful", SECOND_LEVEL);
    const mail = await scene.mailed(`Rimborso disposto: ${scene.mark}`);
    expect(mail.subject).toContain(`[Ticket#${number}]`);
  },
};
