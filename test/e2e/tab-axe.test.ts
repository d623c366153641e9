import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graveFaults } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { everyScreen } from "../support/every-screen.ts";
import { type LivedInDesk, startLivedInDesk } from "../support/lived-in-desk.ts";
import { openTab, SIZES, type Size, type TabPage, THEMES } from "../support/tab-page.ts";
import { until } from "../support/until.ts";
import { OPENINGS } from "./tab-openings.ts";

let desk: LivedInDesk;
let browser: Browser;
let screens: readonly string[] = [];

beforeAll(async () => {
  [desk, browser] = await Promise.all([startLivedInDesk(), launchBrowser()]);
  screens = everyScreen({
    number: desk.number,
    customer: "mario.rossi@example.org",
    queue: "contact-center",
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

const start = (size: Size) =>
  openTab(browser, desk, { look: { language: "it", size, theme: "default" }, path: "home" });

/** Goes to a screen inside the page, as a link does, and waits until it has what it shows. */
async function show({ page }: TabPage, path: string): Promise<void> {
  await page.evaluate(`{
    history.pushState(null, "", "/tab/${path}" + (${path.includes("?")} ? "&" : "?") + "lang=it&theme=default");
    dispatchEvent(new PopStateEvent("popstate"));
  }`);
  await settled({ page });
}

/** What stands open over the screen is shut, and the screen left: the next one begins afresh. */
async function leave(tab: TabPage): Promise<void> {
  await tab.page.keyboard.press("Escape");
  await show(tab, "pref/profilo");
}

/** Written as text: these are words of the browser's. A bar that waits for ever does not count. */
const AT_REST = `!document.querySelector("main [aria-busy=true], .boot") &&
  document.getAnimations().every((one) => one.playState !== "running" || one.effect.getTiming().iterations === Infinity)`;

/** Nothing is on its way any more, and nothing moves. */
async function settled({ page }: Pick<TabPage, "page">): Promise<void> {
  await page.locator(":is(main h1, main h2, main [data-testid]):visible").first().waitFor();
  await until("the screen is at rest", () => page.evaluate<boolean>(AT_REST));
}

/** The page takes another theme as it stands: outside Teams it follows the system, and the address says which. */
async function turn({ page }: TabPage, theme: (typeof THEMES)[number]): Promise<void> {
  if (await page.locator(`[data-theme=${theme}]`).count()) return;
  await page.evaluate(`{
    const url = new URL(location.href);
    url.searchParams.set("theme", "${theme}");
    history.replaceState(history.state, "", url);
  }`);
  const now = await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
  await page.emulateMedia({ colorScheme: now ? "light" : "dark" });
  await page.locator(`[data-theme=${theme}]`).waitFor();
  await settled({ page });
}

/** All rules in the first theme; in the others what depends on colours. */
async function look(tab: TabPage, where: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, theme] of THEMES.entries()) {
    await turn(tab, theme);
    const faults = await graveFaults(tab.page, index === 0 ? undefined : COLOURS);
    found.push(...faults.map((fault) => `${where} (${theme}): ${fault}`));
  }
  return found;
}

const COLOURS = ["color-contrast", "link-in-text-block"];

describe.each(Object.keys(SIZES) as Size[])("WCAG 2.2 AA at the size of a %s", (size) => {
  it("D8 on every screen axe finds nothing serious, in three themes", { timeout: 240_000 }, async () => {
    const tab = await start(size);
    const found: string[] = [];
    for (const path of screens) {
      await show(tab, path);
      found.push(...(await look(tab, path)));
    }
    await tab.close();
    expect(found).toEqual([]);
  });

  it("D8 nor on what opens: menus, panels, dialogs, messages", { timeout: 120_000 }, async () => {
    const tab = await start(size);
    const found: string[] = [];
    for (const { name, path, open } of OPENINGS.filter(({ sizes }) => sizes.includes(size))) {
      await show(tab, path(desk.number));
      await open(tab);
      await settled(tab);
      found.push(...(await look(tab, name)));
      await leave(tab);
    }
    await tab.close();
    expect(found).toEqual([]);
  });
});
