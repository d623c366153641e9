import type { MessageKey } from "../../core/i18n/translate.ts";
import type { Size, TabPage } from "../support/tab-page.ts";

/** Something that opens over a screen or in it, and how. */
export interface TabOpening {
  readonly name: string;
  readonly sizes: readonly Size[];
  /** Where, below `/tab/`. */
  path(number: string): string;
  open(tab: TabPage): Promise<void>;
}

const WIDE: readonly Size[] = ["desktop"];
const THUMB: readonly Size[] = ["phone"];
const BOTH: readonly Size[] = ["desktop", "phone"];

const button = ({ page, t }: TabPage, key: MessageKey) =>
  page.getByRole("button", { name: t(key), exact: true }).first();

/** A menu of the ticket page's bar, with its entries. */
const menu = (key: MessageKey): TabOpening => ({
  name: `menu ${key}`,
  sizes: WIDE,
  path: (number) => `t/${number}`,
  async open(tab) {
    await tab.page.locator(`[aria-haspopup=menu]`).first().waitFor();
    await button(tab, key).click();
    await tab.page.getByRole("menuitem").first().waitFor();
  },
});

/** A form over selected tickets. */
const bulk = (key: MessageKey): TabOpening => ({
  name: `bulk ${key}`,
  sizes: WIDE,
  path: () => "q/contact-center/all",
  async open(tab) {
    await tab.page.locator("[data-row]").first().focus();
    await tab.page.keyboard.press("Control+a");
    await tab.page
      .getByTestId("bulk-bar")
      .getByRole("button", { name: tab.t(key), exact: true })
      .click();
    await tab.page.locator("form select, form textarea, form input").first().waitFor();
  },
});

export const OPENINGS: readonly TabOpening[] = [
  menu("tab.menu.people"),
  menu("tab.menu.communication"),
  menu("tab.menu.miscellaneous"),
  menu("tab.ticket.articleActions"),
  menu("tab.action.templates"),
  bulk("tab.action.move"),
  bulk("bulk.assign"),
  bulk("tab.action.close"),
  {
    name: "columns of a list",
    sizes: WIDE,
    path: () => "q/contact-center/all",
    open: async (tab) => button(tab, "lists.columns").click(),
  },
  {
    name: "all keys",
    sizes: WIDE,
    path: () => "home",
    async open({ page }) {
      await page.keyboard.press("?");
      await page.locator("dialog").waitFor();
    },
  },
  {
    name: "navigation",
    sizes: BOTH,
    path: () => "home",
    async open({ page }) {
      await page.locator("header button[aria-expanded]").first().click();
      await page.getByRole("navigation").first().waitFor();
    },
  },
  {
    name: "sheet of actions",
    sizes: THUMB,
    path: (number) => `t/${number}`,
    open: async (tab) => button(tab, "tab.menu.miscellaneous").click(),
  },
  {
    name: "preview of a mail",
    sizes: BOTH,
    path: (number) => `t/${number}/1/r`,
    async open({ page, t }) {
      await page.getByRole("tab", { name: t("tab.reply.preview") }).click();
      await page.getByTestId("preview").locator("p strong").waitFor();
    },
  },
  {
    name: "choice of a FAQ",
    sizes: WIDE,
    path: (number) => `t/${number}/1/r`,
    async open({ page, t }) {
      await page.getByRole("textbox", { name: t("tab.field.text") }).click();
      await page.keyboard.press("F8");
      await page.getByLabel(t("tab.mail.faqWords")).fill("orari");
      await page.getByText("Orari e recapiti degli sportelli").waitFor();
    },
  },
  {
    name: "a form with what is missing",
    sizes: BOTH,
    path: (number) => `t/${number}/sposta`,
    async open(tab) {
      await tab.page
        .getByTestId("panel")
        .getByRole("button", { name: tab.t("tab.action.move") })
        .click();
      await tab.page.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  {
    name: "customers found while one types",
    sizes: BOTH,
    path: () => "n/tel",
    async open({ page, t }) {
      // A draft of what was typed at another size may stand there.
      await page.getByPlaceholder(t("newTicket.customerHint")).fill("");
      await page.keyboard.type("mario");
      const found = page.getByRole("listbox", { name: t("newTicket.customer") });
      await found.getByRole("option").first().waitFor();
    },
  },
  {
    name: "a search condition with a fault",
    sizes: BOTH,
    path: () => "s",
    async open({ page, t }) {
      await page.getByLabel(t("attribute.fullText"), { exact: true }).fill("(pagopa");
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "what is said after an action",
    sizes: BOTH,
    path: (number) => `t/${number}/nota`,
    async open(tab) {
      await tab.page.getByLabel(tab.t("tab.field.subject")).first().fill("Prova");
      await tab.page.getByRole("textbox", { name: tab.t("tab.field.text") }).fill("Detto.");
      await tab.page
        .getByTestId("panel")
        .getByRole("button", { name: tab.t("tab.form.submit") })
        .click();
      await tab.page.getByTestId("toast").waitFor();
    },
  },
];
