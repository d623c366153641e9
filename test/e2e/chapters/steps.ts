import type { Locator } from "playwright-core";
import type { MessageKey } from "../../../core/i18n/translate.ts";
import type { DashboardList } from "../../../core/search/dashboard.ts";
import type { TabPage } from "../../support/tab-page.ts";

/** Presses what the handbook's menu has: in a menu of the bar at a desk, under the thumb or in the sheet on a phone. */
export async function act(tab: TabPage, action: MessageKey, menu?: MessageKey): Promise<void> {
  const { page, look, t } = tab;
  const bar = page.locator("[data-region=actions]");
  await bar.waitFor();
  const button = bar.getByRole("button", { name: t(action), exact: true });
  if (look.size === "desktop" && menu) {
    await bar.getByRole("button", { name: t(menu), exact: true }).click();
    await page
      .getByRole("menuitem", { name: t(action) })
      .first()
      .click();
    return;
  }
  if (look.size === "phone" && (await button.count()) === 0) {
    await bar.getByRole("button", { name: t("tab.menu.miscellaneous"), exact: true }).click();
  }
  await button.click();
}

export const panel = ({ page }: TabPage): Locator => page.getByTestId("panel");

/** Where the text of a form or of a mail is written. */
export const textBox = ({ page, t }: TabPage): Locator =>
  page.getByRole("textbox", { name: t("tab.field.text") });

export const subjectBox = ({ page, t }: TabPage): Locator =>
  page.getByRole("textbox", { name: t("tab.field.subject") });

/** The form's primary button. */
export const submit = (tab: TabPage, label: MessageKey = "tab.form.submit"): Promise<void> =>
  panel(tab)
    .getByRole("button", { name: tab.t(label), exact: true })
    .click();

export const sendMail = ({ page, t }: TabPage): Promise<void> =>
  page.getByRole("button", { name: t("tab.reply.send"), exact: true }).click();

/** What the tab says after an action, at the foot of the page. */
export const toast = ({ page }: TabPage, words: string): Promise<void> =>
  page.getByTestId("toast").filter({ hasText: words }).first().waitFor();

/** A ticket in one of the Cruscotto's four boxes. */
export async function inBox(tab: TabPage, list: DashboardList, number: string): Promise<Locator> {
  const { page, look, t } = tab;
  if (look.size === "phone") {
    await page.getByRole("tab", { name: t(`tab.figure.${list}`) }).click();
    return page.getByRole("list", { name: t(`tab.list.${list}`) }).locator(`[data-ticket="${number}"]`);
  }
  return page.locator(`[data-section=${list}] [data-ticket="${number}"]`);
}

/** Opens the article with these words; on a phone it may stand open already. */
export async function openArticle({ page, look }: TabPage, words: string): Promise<void> {
  const line = page.locator("[data-article]").filter({ hasText: words }).first();
  await line.waitFor();
  if (look.size === "desktop") return line.click();
  const folded = line.locator(":scope > button");
  if ((await folded.count()) > 0) await folded.click();
}
