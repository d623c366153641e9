import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/support/browser.ts";
import { type LivedInDesk, startLivedInDesk } from "../test/support/lived-in-desk.ts";
import { openTab, type Size, type TabPage, THEMES, type ThemeName } from "../test/support/tab-page.ts";
import { until } from "../test/support/until.ts";
import { toPalette } from "./palette-png.ts";
import { SHOTS, type Shot } from "./screen-shots.ts";

const OUT = join(import.meta.dirname, "../docs/handbook/schermate");
const SUFFIX: Readonly<Record<ThemeName, string>> = { default: "", dark: ".scuro", contrast: ".contrasto" };
/** What is urgent on the lived-in desk is late after a minute. */
const UNTIL_LATE = 75_000;

/** Nothing is loading: what is asked for is there, once, and a moment later still. */
async function atRest({ page }: TabPage): Promise<void> {
  for (const _ of [1, 2]) {
    await until("the screen is at rest", () => page.evaluate<boolean>(AT_REST));
    await page.waitForTimeout(200);
  }
}
const AT_REST = `!document.querySelector("main [aria-busy=true], .boot") && document.fonts.status === "loaded" &&
  !!document.querySelector("main :is(h1, h2, [data-testid])") &&
  performance.getEntriesByType("resource").every((one) => one.responseEnd > 0)`;

async function main(): Promise<void> {
  const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
  const shots = SHOTS.filter(({ name }) => !only || only.split(",").includes(name));
  const out = process.argv.find((argument) => argument.startsWith("--out="))?.slice("--out=".length) ?? OUT;
  await mkdir(out, { recursive: true });
  if (!only) await empty(out);
  const started = Date.now();
  const [desk, browser] = await Promise.all([startLivedInDesk(), launchBrowser()]);
  try {
    for (const shot of shots) {
      if (shot.name === "cruscotto")
        await until("tickets are late", () => Date.now() > started + UNTIL_LATE, UNTIL_LATE);
      for (const theme of shot.themes ?? THEMES) {
        await draw(browser, desk, shot, { theme, size: "desktop", out });
        if (shot.hasPhone) await draw(browser, desk, shot, { theme, size: "phone", out });
      }
    }
  } finally {
    await browser.close();
    await desk.dispose();
  }
  console.log(`${await weigh(out)} MB in ${out}`);
}

interface How {
  readonly theme: ThemeName;
  readonly size: Size;
  readonly out: string;
}

async function draw(
  browser: Browser,
  desk: LivedInDesk,
  shot: Shot,
  { theme, size, out }: How,
): Promise<void> {
  const look = { language: "it", size, theme } as const;
  const context = { reducedMotion: "reduce" } as const;
  const path = shot.isUnfinished ? "pref/profilo" : shot.path(desk);
  const tab = await openTab(browser, desk, {
    look,
    path,
    context,
    ...(shot.operator === null && { operator: null }),
  });
  if (!shot.isPlain) await atRest(tab);
  await shot.first?.(tab);
  if (!shot.isPlain && !shot.isUnfinished) await atRest(tab);
  const file = `${shot.name}${SUFFIX[theme]}${size === "phone" ? ".telefono" : ""}.png`;
  const png = await tab.page.screenshot({ animations: "disabled", caret: "hide" });
  await writeFile(join(out, file), toPalette(png));
  await tab.close();
}

async function empty(folder: string): Promise<void> {
  const old = (await readdir(folder)).filter((file) => file.endsWith(".png"));
  await Promise.all(old.map((file) => rm(join(folder, file))));
}

async function weigh(folder: string): Promise<string> {
  const sizes = await Promise.all(
    (await readdir(folder)).map(async (file) => (await stat(join(folder, file))).size),
  );
  return (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
}

await main();
