import { expect } from "vitest";
import { MARTA } from "../../support/running-desk.ts";
import type { Chapter } from "./chapter.ts";
import { toast } from "./steps.ts";

export const search: Chapter = {
  title: "Ricerca di un ticket",
  page: "cercare-e-inserire-un-ticket.md",
  ids: "D3",
  tells:
    "by part of the number, by words, with one more filter that goes again; a template keeps it, a whole number opens the ticket",
  async act(scene) {
    const word = `zafferano${scene.mark.replace(/\D/g, "")}`;
    const number = await scene.phoneTicket({ text: `Chiede dello ${word}.` });
    const other = await scene.phoneTicket({ subject: `Altra ${scene.mark}`, text: "Altro." });
    const tab = await scene.open("s");
    const { page, t, look } = tab;
    const found = (of: string) => page.locator(`[data-ticket="${of}"]`);
    const run = () => page.getByRole("button", { name: t("tab.search.run"), exact: true }).click();
    const filters = async () => {
      if (look.size === "phone") await page.getByRole("button", { name: filtersButton(t) }).click();
    };
    await page.locator("input[name=number]").fill(`${number.slice(0, 4)}*${number.slice(-4)}`);
    await run();
    await found(number).waitFor();

    await filters();
    await page.locator("input[name=number]").fill("");
    await page.getByLabel(t("attribute.fullText"), { exact: true }).fill(`(${word} || "nessuno") && !altro`);
    await page.getByRole("combobox", { name: t("search.another") }).selectOption("title");
    await page.getByLabel(t("attribute.title"), { exact: true }).fill("inesistente");
    await run();
    await found(number).waitFor({ state: "detached" });
    await filters();
    await page.getByRole("button", { name: t("search.less", { name: t("attribute.title") }) }).click();
    await run();
    await found(number).waitFor();
    expect(await found(other).count()).toBe(0);

    await filters();
    await page.getByRole("button", { name: t("search.newTemplate") }).click();
    await page.getByLabel(t("search.templateName")).fill(word);
    await page.keyboard.press("Enter");
    await toast(tab, t("search.saved", { name: word }));
    const { body } = await scene.desk.api(MARTA, "/saved-searches");
    expect(body.items.map(({ name }: { name: string }) => name)).toContain(word);

    await tab.go("s");
    await page.locator("input[name=number]").fill(number);
    await run();
    await page.waitForURL(new RegExp(`/tab/t/${number}`));
  },
};

/** "Filtri (2)", whatever their number. */
const filtersButton = (t: (key: "search.filters", params: { count: number }) => string) =>
  new RegExp(`^${t("search.filters", { count: 0 }).split("(")[0]}\\(`);
