import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { translate } from "../../core/i18n/translate.ts";
import { launchBrowser, picture } from "../support/browser.ts";
import { CITIZEN, MARTA, type RunningDesk, startDesk } from "../support/running-desk.ts";
import { type HostOpening, openInTeams, type TeamsHost } from "../support/teams-host.ts";
import { until } from "../support/until.ts";

let desk: RunningDesk;
let browser: Browser;
let host: TeamsHost;
let number = "";

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk(), launchBrowser()]);
  const { body } = await desk.api(MARTA, "/tickets", {
    customer: CITIZEN,
    queue: "contact-center",
    subject: "Rinnovo della concessione",
    text: "Chiede a che punto è.",
  });
  number = body.number;
}, 180_000);
afterEach(() => host?.close());
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

async function open(opening: HostOpening = {}): Promise<TeamsHost> {
  host = await openInTeams(browser, desk, opening);
  return host;
}

const heading = (words: string) => host.tab.getByRole("heading", { name: words, level: 1 });
const dashboard = (language: "it" | "en" = "it") => heading(translate(language, "tab.nav.dashboard"));

describe("inside the Teams client", { timeout: 60_000 }, () => {
  it("P1 D8 the tab starts with Teams' own sign-in, says that it stands, and asks nobody who he is", async () => {
    await open();
    await dashboard().waitFor();
    expect(await host.heard("initialize")).toHaveLength(1);
    await until("it stands", async () => (await host.heard("appInitialization.success")).length > 0);
    expect(await host.heard("appInitialization.failure")).toEqual([]);
    expect(host.tokens()).toBe(1);
    expect(await host.tab.locator("[data-testid=who-are-you]").count()).toBe(0);
    expect(await host.tab.getByRole("button", { name: /Marta Bassi/ }).count()).toBe(0);
    await picture(host.page, "teams-host");
  });

  it("P1 D1 D2 T14 where the browser keeps nothing for a page inside Teams, lists and forms work and drafts stay", async () => {
    await open({ isStorageBlocked: true });
    await dashboard().waitFor();
    await host.tab.getByRole("link", { name: "Rinnovo della concessione" }).first().click();
    await heading("Rinnovo della concessione").waitFor();
    await host.tab.getByRole("button", { name: translate("it", "tab.action.close"), exact: true }).click();
    await host.tab.getByRole("button", { name: translate("it", "close.why.told") }).click();
    await host.tab.getByRole("textbox", { name: translate("it", "tab.field.text") }).fill("Parole");
    await until("the draft", async () => {
      const { body } = await desk.api(MARTA, `/tickets/${number}/drafts/close`);
      return body?.values?.text === "Parole";
    });
  });

  it.each([
    ["", false],
    [", also where the browser keeps nothing", true],
  ])(
    "P1 later tokens come from TeamsUserCredential, which renews them before they end%s",
    async (_, isStorageBlocked) => {
      await open({ hasClock: true, isStorageBlocked });
      await dashboard().waitFor();
      const loaded = host.page.waitForResponse(/teams-sign-in-/);
      await host.page.clock.fastForward(6_000);
      await loaded;
      let asked = 0;
      const askAgain = async () => {
        const answer = host.page.waitForResponse(/\/api\/v1\/customers/);
        await host.tab.getByLabel(translate("it", "customers.search")).fill(`utente ${++asked}`);
        await answer;
      };
      await host.tab.getByRole("link", { name: "Utenti" }).click();
      await until("a token of the credential", async () => {
        await askAgain();
        return host.tokens() > 1;
      });
      const before = host.tokens();
      await askAgain();
      expect(host.tokens()).toBe(before);
      await host.page.clock.fastForward(56 * 60_000);
      await until("a renewed token", async () => {
        await askAgain();
        return host.tokens() > before;
      });
    },
  );

  it("P1 D8 without a token, or for who is no operator, it says so to the person and to Teams", async () => {
    await open({ isRefused: true });
    await host.tab.getByTestId("failed").waitFor();
    await until("it failed", async () => (await host.heard("appInitialization.failure")).length === 1);
    await host.close();
    await open({ operator: "stefano.leone@capitalelavoro.example" });
    await host.tab.getByTestId("not-operator").waitFor();
    expect(await host.tab.getByRole("navigation").count()).toBe(0);
    await host.tab.getByRole("button", { name: translate("it", "tab.notOperator.copy") }).click();
    await host.tab.getByRole("status").getByText(translate("it", "tab.notOperator.request")).waitFor();
  });

  it("D8 a theme changed in Teams is followed at once, and what is being written stays", async () => {
    await open({ path: `t/${number}/nota`, theme: "default" });
    const text = host.tab.getByRole("textbox", { name: translate("it", "tab.field.text") });
    await text.fill("Mezza nota");
    const colours = new Set<string>();
    for (const theme of ["dark", "contrast", "default"] as const) {
      await host.setTheme(theme);
      await host.tab.locator(`[data-theme=${theme}]`).waitFor();
      colours.add(await host.tab.locator("body .desk").evaluate(backgroundOf));
    }
    expect(colours.size).toBe(3);
    expect(await text.inputValue()).toBe("Mezza nota");
    expect(await host.heard("initialize")).toHaveLength(1);
  });

  it.each([
    ["it-it", "it"],
    ["en-gb", "en"],
    ["fr-fr", "it"],
  ] as const)(
    "D8 the language is that of Teams, and Italian for one the desk does not speak: %s",
    async (locale, language) => {
      await open({ locale });
      await dashboard(language).waitFor();
      expect(await host.tab.locator("html").getAttribute("lang")).toBe(language);
    },
  );

  it("D8 a deep link lands on its ticket, tells Teams where it is, and Precedente leads to a list", async () => {
    await open({ subPageId: `t/${number}`, theme: "dark" });
    await heading("Rinnovo della concessione").waitFor();
    expect(host.address()).toContain(`/tab/t/${number}`);
    await until("the link to share", async () => (await host.heard("shareDeepLink")).length > 0);
    expect((await host.heard("shareDeepLink")).at(-1)?.slice(0, 2)).toEqual([
      `t/${number}`,
      "Rinnovo della concessione",
    ]);
    await host.tab.getByRole("button", { name: translate("it", "tab.ticket.back"), exact: true }).click();
    await dashboard().waitFor();
  });

  it("D8 a link to a form of a ticket opens it; one to nothing says so", async () => {
    await open({ subPageId: `t/${number}/nota` });
    await host.tab.getByTestId("panel").waitFor();
    await host.close();
    await open({ subPageId: "t/nulla" });
    await heading(translate("it", "tab.notFound.title")).waitFor();
  });

  it("D8 Teams' back button goes back inside the tab, and out of it where there is nothing before", async () => {
    await open({ size: "phone" });
    await dashboard().waitFor();
    await host.tab.locator(`[data-ticket="${number}"]`).first().click();
    await heading("Rinnovo della concessione").waitFor();
    await host.pressBack();
    await dashboard().waitFor();
    expect(await host.heard("navigateBack")).toEqual([]);
    await host.pressBack();
    await until("Teams goes back itself", async () => (await host.heard("navigateBack")).length === 1);
  });

  it("D4 D8 the page that adds a tab to a channel offers queues and hands Teams the chosen one", async () => {
    await open({ path: "config", frameContext: "settings" });
    await host.tab.getByRole("radio", { name: /Contact Center/ }).check();
    await until("Save is allowed", async () =>
      (await host.heard("settings.setValidityState")).some(([isValid]) => isValid === true),
    );
    await host.save();
    await until("it is saved", async () => (await host.heard("settings.save.success")).length === 1);
    const [settings] = (await host.heard("settings.setSettings")).at(-1) as [{ contentUrl: string }];
    expect(settings.contentUrl).toContain("/tab/q/contact-center");
  });
});

/** Runs in the page. */
const backgroundOf = (element: unknown): string =>
  // biome-ignore lint/suspicious/noExplicitAny: the browser's words, without types here
  (globalThis as any).getComputedStyle(element).backgroundColor;
