import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { CITIZEN, DAVIDE, MARTA, type RunningDesk, startDesk } from "../support/running-desk.ts";
import { openTab, type TabPage } from "../support/tab-page.ts";
import { until } from "../support/until.ts";

let desk: RunningDesk;
let browser: Browser;
let number = "";

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk(), launchBrowser()]);
  const { body } = await desk.api(MARTA, "/tickets", {
    customer: CITIZEN,
    queue: "contact-center",
    subject: "Ricevuta mancante",
    text: "Non la trova.",
  });
  number = body.number;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.dispose();
});

const LOOK = { language: "it", size: "desktop", theme: "default" } as const;
const open = (path: string, reducedMotion: "reduce" | "no-preference" = "reduce"): Promise<TabPage> =>
  openTab(browser, desk, { look: LOOK, path, context: { reducedMotion } });

/** Where the focus is, as one who listens is told. Written as text: these are words of the browser's. */
const FOCUS = `(() => {
  const here = document.activeElement;
  const region = here?.closest("[data-region]")?.dataset.region ?? here?.closest("header, search")?.localName ?? "";
  return { region, name: (here?.getAttribute("aria-label") ?? here?.textContent ?? "").trim(), isBody: here === document.body };
})()`;
interface Focus {
  readonly region: string;
  readonly name: string;
  readonly isBody: boolean;
}
const focusOf = (page: Page) => page.evaluate<Focus>(FOCUS);

/** Presses Tab until the page has been walked through once: every stop. */
async function walk(page: Page, most = 80): Promise<readonly Focus[]> {
  const stops: Focus[] = [];
  for (let n = 0; n < most; n++) {
    await page.keyboard.press("Tab");
    const stop = await focusOf(page);
    if (stop.isBody) break;
    stops.push(stop);
  }
  return stops;
}

/** The parts of the page in the order in which they are come through, each as often as it is entered. */
const partsOf = (stops: readonly Focus[]): readonly string[] =>
  stops.map(({ region }) => region).filter((region, n, all) => region !== "" && region !== all[n - 1]);

/** What is around the focus looks otherwise than without it. */
async function isFocusSeen(page: Page): Promise<boolean> {
  const clip = await page.evaluate<{ x: number; y: number; width: number; height: number }>(`(() => {
    const { x, y, width, height } = document.activeElement.getBoundingClientRect();
    const left = Math.max(0, x - 4), top = Math.max(0, y - 4);
    return { x: left, y: top, width: Math.min(innerWidth - left, width + 8), height: Math.min(innerHeight - top, height + 8) };
  })()`);
  const withFocus = await page.screenshot({ clip, caret: "hide" });
  await page.evaluate("{ window.before = document.activeElement; document.activeElement.blur(); }");
  const without = await page.screenshot({ clip, caret: "hide" });
  await page.evaluate("window.before.focus({ focusVisible: true })");
  return !withFocus.equals(without);
}

describe("with the keyboard alone", { timeout: 60_000 }, () => {
  it("D8 the first stop leads over the bars to what the page is about", async () => {
    const { page, t, close } = await open("home");
    await page.locator(`[data-ticket="${number}"]`).first().waitFor();
    await page.keyboard.press("Tab");
    expect((await focusOf(page)).name).toBe(t("tab.frame.skip"));
    expect(await isFocusSeen(page)).toBe(true);
    await page.keyboard.press("Enter");
    await until("the content has the focus", () => page.evaluate("document.activeElement.id === 'main'"));
    await page.keyboard.press("Tab");
    expect((await focusOf(page)).region).toBe("list");
    await close();
  });

  it("D1 D8 the Cruscotto is walked in the order it is read, a list is one stop, and the focus is always seen", async () => {
    const { page, close } = await open("home");
    await page.locator(`[data-ticket="${number}"]`).first().waitFor();
    const stops = await walk(page);
    expect(partsOf(stops)).toEqual(["top", "navigation", "list", "side", "status"]);
    expect(stops.filter(({ name }) => name === "")).toEqual([]);
    expect(stops.filter(({ name }) => name.includes("Ricevuta mancante"))).toHaveLength(1);
    for (let n = 0; n < stops.length; n++) {
      await page.keyboard.press("Tab");
      if ((await focusOf(page)).isBody) break;
      expect([stops[n]?.name, await isFocusSeen(page)]).toEqual([stops[n]?.name, true]);
    }
    await close();
  });

  it("D2 D8 the ticket page is walked from its title to its side; a form takes the focus and gives it back", async () => {
    const tab = await open(`t/${number}`);
    const { page, t, close } = tab;
    await page.getByRole("heading", { name: "Ricevuta mancante", level: 1 }).waitFor();
    await page.locator("[aria-haspopup=menu]").first().waitFor();
    await page.getByRole("link", { name: t("tab.frame.skip") }).focus();
    const parts = partsOf(await walk(page));
    const own = parts.filter((part) => ["actions", "articles", "reader", "side", "status"].includes(part));
    expect(own).toEqual(["actions", "articles", "reader", "side", "status"]);
    await page
      .locator("[data-region=actions]")
      .getByRole("button", { name: t("tab.action.close") })
      .focus();
    await page.keyboard.press("Enter");
    await until("the form has it", async () => (await focusOf(page)).region === "panel");
    await page.keyboard.press("Escape");
    await until("the button has it again", async () => (await focusOf(page)).name === t("tab.action.close"));
    await close();
  });

  it("D2 D8 a form that is left leaves nothing behind: Precedente leads to the list, not to the same ticket again", async () => {
    const { page, t, close } = await open("home");
    await page.locator(`[data-ticket="${number}"]`).first().click();
    await page.locator("[aria-haspopup=menu]").first().waitFor();
    for (const key of ["n", "w"]) {
      await page.keyboard.press(key);
      await page.getByTestId("panel").waitFor();
      await page.keyboard.press("Escape");
      await page.getByTestId("panel").waitFor({ state: "detached" });
    }
    await page.getByRole("button", { name: t("tab.ticket.back"), exact: true }).click();
    await page.locator(`[data-ticket="${number}"]`).first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/tab/home");
    await close();
  });

  it("D8 what happens is said to who does not see it, and moves for nobody who asked for rest", async () => {
    const counted = new Map<string, number>();
    for (const motion of ["no-preference", "reduce"] as const) {
      const { page, t, close } = await open("home", motion);
      const row = page.locator(`[data-ticket="${number}"]`).first();
      await row.waitFor();
      await page.getByTestId("live-state").and(page.locator("[data-kind=live]")).waitFor();
      expect(
        await page
          .getByRole("status")
          .filter({ hasText: t("tab.live.live") })
          .count(),
      ).toBeGreaterThan(0);
      expect(await page.locator("[role=status][aria-live=polite]").count()).toBeGreaterThan(0);
      await page.evaluate(
        "{ const animate = Element.prototype.animate; window.moved = 0; Element.prototype.animate = function (...how) { window.moved++; return animate.apply(this, how); }; }",
      );
      await desk.api(DAVIDE, `/tickets/${number}/take`, {});
      await page
        .getByRole("row", { name: /Davide Orlandi/ })
        .first()
        .waitFor();
      counted.set(motion, await page.evaluate<number>("window.moved"));
      await desk.api(DAVIDE, `/tickets/${number}/release`, {});
      await close();
    }
    expect(counted.get("no-preference")).toBeGreaterThan(0);
    expect(counted.get("reduce")).toBe(0);
  });
});
