import { expect } from "vitest";
import { DAVIDE, MARTA } from "../../support/running-desk.ts";
import type { Chapter } from "./chapter.ts";
import { inBox } from "./steps.ts";

export const dashboard: Chapter = {
  title: "Flusso di lavoro: il cruscotto",
  page: "cruscotto.md",
  ids: "D1 D8",
  tells:
    "its boxes and scopes show what is whose, it moves by itself, and one comes back to it from a ticket",
  async act(scene) {
    const mine = await scene.phoneTicket({ subject: `Mia: ${scene.mark}` });
    const other = await scene.phoneTicket({ subject: `Di un collega: ${scene.mark}` });
    await scene.desk.api(MARTA, `/tickets/${mine}/take`, {});
    await scene.desk.api(DAVIDE, `/tickets/${other}/take`, {});
    const tab = await scene.open("home");
    const { page, t, look } = tab;
    const row = await inBox(tab, "open", mine);
    await row.waitFor();
    await (await inBox(tab, "open", other)).waitFor();
    const scope = t("tab.scope.mine");
    if (look.size === "phone") {
      await page.getByRole("combobox", { name: t("tab.scope.label") }).selectOption("mine");
    } else {
      await page.locator("[data-section=open]").getByRole("tab", { name: scope }).click();
    }
    await (await inBox(tab, "open", other)).waitFor({ state: "detached" });
    await row.waitFor();

    const arrived = await scene.mailTicket();
    const fresh = await inBox(tab, "new", arrived);
    await fresh.waitFor();
    await fresh.click();
    await page.getByRole("heading", { name: scene.mark, level: 1 }).waitFor();
    await page.getByRole("button", { name: t("tab.ticket.back"), exact: true }).click();
    await fresh.waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/tab\/home/);
    for (const number of [mine, other]) {
      const by = number === mine ? MARTA : DAVIDE;
      await scene.desk.api(by, `/tickets/${number}/close`, CLOSED);
    }
    await (await inBox(tab, "open", mine)).waitFor({ state: "detached" });
  },
};

const CLOSED = { state: "closed successful", why: "told", text: "Chiarito." };
