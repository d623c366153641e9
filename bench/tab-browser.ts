import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../test/support/browser.ts";
import { aNumber } from "../test/support/builders.ts";
import { SUPERVISOR } from "./bench-desk.ts";
import { QUEUES, TODAY } from "./store-data.ts";
import type { TabDesk } from "./tab-desk.ts";

type Print = (work: string, figures: object) => void;

const DESKTOP = { width: 1440, height: 900 };
const QUEUE = QUEUES[0] ?? "";
/** A slow phone, against this machine (spec D8). */
const SLOW_DOWN = 4;
const LOADS = 7;
const INTERACTIONS = 40;
const FILTERED_QUEUES = 14;
const WHEEL_TURNS = 120;
const KILOBYTE = 1_000;
/** The desk's, whose clock is not the browser's. */
const REPORT_DAY = TODAY.slice(0, 10);

/** Each screen by its deep link, and what is there once it can be used. */
const SCREENS = {
  dashboard: ["home", "[data-row]"],
  ticket: [`t/${aNumber(7)}`, "[data-article]"],
  reply: [`t/${aNumber(7)}/1/r`, "[contenteditable=true]"],
  queue: [`q/${QUEUE}`, "[data-row]"],
  search: ["s", "[data-testid=search-start]"],
  "phone ticket": ["n/tel", "[name=subject]"],
  FAQ: ["faq", "[data-testid=empty], [data-region=list]"],
  reports: [`rep?from=${REPORT_DAY}&to=${REPORT_DAY}`, "[data-region=list] strong"],
  preferences: ["pref/code", "[data-region=list] table"],
  administration: ["adm/sportello", "[data-region=list] table"],
} as const;

/** In the page: resolves with how long ago the given moment was, once the selector is there and drawn. */
const WHEN_DRAWN = `window.benchWhenDrawn = (selector, since = 0) => new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error(selector + " is not there")), 60_000);
  const look = () => document.querySelector(selector) &&
    (observer.disconnect(), requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since))), true);
  const observer = new MutationObserver(look);
  if (!look()) observer.observe(document, { subtree: true, childList: true, attributes: true });
});`;

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: "it-IT" });
  const page = await context.newPage();
  await page.addInitScript(WHEN_DRAWN);
  await page.addInitScript(`sessionStorage.setItem("sportello.operator", ${JSON.stringify(SUPERVISOR)})`);
  return page;
}

const drawn = (page: Page, selector: string): Promise<number> =>
  page.evaluate(`window.benchWhenDrawn(${JSON.stringify(selector)})`) as Promise<number>;

/** The tab in a real browser over loopback: bytes, the first screen on a slow machine, interactions, scrolling. */
export async function measureBrowser(desk: TabDesk, tickets: number, print: Print): Promise<void> {
  const browser = await launchBrowser();
  try {
    await measureScript(browser, desk, print);
    await measureFirstScreen(browser, desk, print);
    await measureOpening(browser, desk, print);
    await measureFilters(browser, desk, print);
    await measureScrolling(browser, desk, tickets, print);
  } finally {
    await browser.close();
  }
}

/** What was fetched until the screen could be used; what comes when the page is idle is not counted. */
async function measureScript(browser: Browser, desk: TabDesk, print: Print): Promise<void> {
  for (const [screen, [path, selector]] of Object.entries(SCREENS)) {
    const page = await openPage(browser);
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      const size = response.body().then((bytes) => gzipSync(bytes, { level: 9 }).length);
      // What comes after the screen stands is not counted, and may find the page closed.
      size.catch(() => undefined);
      scripts.push(size);
    });
    await page.goto(`${desk.url}/tab/${path}`, { waitUntil: "commit" });
    await drawn(page, selector);
    const sizes = await Promise.all([...scripts]);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    print(`script before ${screen} is usable`, {
      gzipKB: Number((total / KILOBYTE).toFixed(1)),
      files: sizes.length,
      largestKB: Number((Math.max(...sizes) / KILOBYTE).toFixed(1)),
    });
    await page.context().close();
  }
}

/** From asking for the page to the first row drawn, nothing cached. */
async function measureFirstScreen(browser: Browser, desk: TabDesk, print: Print): Promise<void> {
  for (const rate of [1, SLOW_DOWN]) {
    const times: number[] = [];
    for (let n = 0; n < LOADS; n++) {
      const page = await openPage(browser);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate });
      await page.goto(`${desk.url}/tab/home`, { waitUntil: "commit" });
      times.push(await drawn(page, "[data-row]"));
      await page.context().close();
    }
    print(`dashboard usable, ${rate}x slower`, quantiles(times));
  }
}

/** From the click on a row to its articles drawn. */
async function measureOpening(browser: Browser, desk: TabDesk, print: Print): Promise<void> {
  const page = await openPage(browser);
  await page.goto(`${desk.url}/tab/q/${QUEUE}`);
  await drawn(page, "[data-row]");
  const times: number[] = [];
  for (let n = 0; n <= INTERACTIONS; n++) {
    times.push(
      (await page.evaluate(`(async (n) => {
        const row = document.querySelectorAll("[data-row]")[n];
        const since = performance.now();
        const drawn = window.benchWhenDrawn("[data-article]", since);
        row.querySelector("a").click();
        return drawn;
      })(${n % 20})`)) as number,
    );
    await page.goBack();
    await drawn(page, "[data-row]");
  }
  // The first loads the ticket page's code.
  print("open ticket", quantiles(times.slice(1)));
  print("open ticket, the first", { milliseconds: rounded(times[0] ?? 0) });
  await page.context().close();
}

/** From the click on another tab of a queue to its tickets drawn, or that there are none; each list for the first time. */
async function measureFilters(browser: Browser, desk: TabDesk, print: Print): Promise<void> {
  const page = await openPage(browser);
  const times: number[] = [];
  for (const queue of QUEUES.slice(0, FILTERED_QUEUES)) {
    await page.goto(`${desk.url}/tab/q/${queue}/all`);
    await drawn(page, "[data-row]");
    for (const view of ["free", "late", "old"]) {
      times.push(
        (await page.evaluate(`(() => {
          const since = performance.now();
          document.querySelector('a[href$="/q/${queue}/${view}"]').click();
          return window.benchWhenDrawn("[data-row], [data-testid=empty]", since);
        })()`)) as number,
      );
    }
  }
  print("switch filter", quantiles(times));
  await page.context().close();
}

/** A list of all tickets turned by the wheel: time between frames, and rows in the page at most. */
async function measureScrolling(
  browser: Browser,
  desk: TabDesk,
  tickets: number,
  print: Print,
): Promise<void> {
  const page = await openPage(browser);
  await page.goto(`${desk.url}/tab/q/tutte/all`);
  await drawn(page, "[data-row]");
  await page.evaluate(`(() => {
    window.benchFrames = [];
    window.benchRows = 0;
    let before = performance.now();
    const frame = (now) => {
      window.benchFrames.push(now - before);
      before = now;
      window.benchRows = Math.max(window.benchRows, document.querySelectorAll("[data-row]").length);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })()`);
  await page.mouse.move(700, 500);
  for (let n = 0; n < WHEEL_TURNS; n++) await page.mouse.wheel(0, 400);
  const frames = (await page.evaluate("window.benchFrames")) as number[];
  const rows = (await page.evaluate("window.benchRows")) as number;
  const shown = await page.getByRole("grid").getAttribute("aria-rowcount");
  print("scrolling, between frames", {
    ...quantiles(frames),
    rowsDrawn: rows,
    rowsInList: Number(shown),
    tickets,
  });
  await page.context().close();
}

const rounded = (milliseconds: number): number => Number(milliseconds.toFixed(1));

function quantiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const pick = (q: number) => rounded(sorted[Math.floor((sorted.length - 1) * q)] ?? 0);
  return { median: pick(0.5), p95: pick(0.95), max: pick(1), samples: sorted.length };
}
