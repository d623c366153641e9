import { expect } from "vitest";
import { MARTA } from "../../support/running-desk.ts";
import type { Chapter } from "./chapter.ts";

/** In the tenant, and no operator. */
const STRANGER = "stefano.leone@capitalelavoro.example";

export const firstAccess: Chapter = {
  title: "Primo accesso",
  page: "accesso.md",
  ids: "P1",
  tells:
    "one enters with the account one has, no password is asked for, and who is no operator sees only that",
  async act(scene) {
    const tab = await scene.open("home", { operator: null });
    const { page, t } = tab;
    await page.getByRole("heading", { name: t("tab.signIn.title") }).waitFor();
    expect(await page.locator("input").count()).toBe(0);
    await page.getByRole("button", { name: MARTA }).click();
    await page.getByRole("heading", { name: t("tab.nav.dashboard"), level: 1 }).waitFor();

    const stranger = await scene.open("home", { operator: STRANGER });
    await stranger.page.getByRole("heading", { name: t("tab.notOperator.title") }).waitFor();
    await stranger.page.getByText(t("tab.notOperator.ask")).waitFor();
    expect(await stranger.page.getByRole("navigation").count()).toBe(0);
    expect((await scene.desk.api(STRANGER, "/tickets")).status).toBe(403);
  },
};

export const password: Chapter = {
  title: "Modifica della password",
  page: "accesso.md",
  ids: "P1 D7",
  tells: "the profile says whose account it is and leads to Microsoft's pages where its password is changed",
  async act(scene) {
    const { page, t, look } = await scene.open("pref/code");
    const profile = t("preferences.section.profilo");
    if (look.size === "desktop") await page.getByRole("link", { name: profile }).click();
    else await page.getByLabel(t("tab.nav.preferences")).locator("select").selectOption({ label: profile });
    await page.getByText("Marta Bassi", { exact: true }).waitFor();
    await page.getByText(MARTA, { exact: true }).waitFor();
    const change = page.getByRole("link", { name: t("preferences.passwordChange") });
    expect(await change.getAttribute("href")).toMatch(/^https:\/\/[a-z]+\.microsoft\.com\//);
    const recover = page.getByRole("link", { name: t("preferences.passwordRecover") });
    expect(await recover.getAttribute("href")).toBe("https://passwordreset.microsoftonline.com/");
    expect(await page.locator("input[type=password]").count()).toBe(0);
  },
};
