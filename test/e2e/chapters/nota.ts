import { expect } from "vitest";
import type { Chapter } from "./chapter.ts";
import { act, openArticle, subjectBox, submit, textBox, toast } from "./steps.ts";

export const note: Chapter = {
  title: "Aggiungere una nota ad un ticket",
  page: "nota.md",
  ids: "T3 D2",
  tells:
    "Comunicazione, Nota: what is mandatory is said, what is sent stands in the ticket and leaves to nobody",
  async act(scene) {
    const number = await scene.phoneTicket();
    const before = (await scene.desk.log()).length;
    const tab = await scene.open(`t/${number}`);
    const { page, t } = tab;
    await act(tab, "tab.action.note", "tab.menu.communication");
    await submit(tab);
    await page.locator("[aria-invalid=true]").first().waitFor();
    await subjectBox(tab).fill("Sentito l’ufficio");
    await textBox(tab).fill("Il pagamento risulta.");
    await submit(tab);
    await toast(tab, t("tab.said.noted"));
    await openArticle(tab, "Sentito l’ufficio");
    await page.getByText("Il pagamento risulta.").first().waitFor();
    const written = (await scene.articles(number)).find(({ subject }) => subject === "Sentito l’ufficio");
    expect(written).toMatchObject({
      channel: "note",
      visibleToCustomer: false,
      text: "Il pagamento risulta.",
    });
    const mails = (await scene.desk.log()).slice(before).filter(({ kind }) => kind === "mail");
    expect(mails.filter(({ payload }) => payload.text.includes("Il pagamento risulta."))).toEqual([]);
  },
};
