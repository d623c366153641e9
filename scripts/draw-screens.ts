import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/support/browser.ts";
import { type LivedInDesk, startLivedInDesk } from "../test/support/lived-in-desk.ts";
import { openTab, type Size, type TabPage, THEMES, type ThemeName } from "../test/support/tab-page.ts";
import { until } from "../test/support/until.ts";
import { toPalette } from "./palette-png.ts";

/** A screen that is kept as a picture. */
interface Shot {
  readonly name: string;
  path(desk: LivedInDesk): string;
  /** Also at the size of a phone. */
  readonly hasPhone?: boolean;
  /** What is done before it is drawn. */
  readonly first?: (tab: TabPage) => Promise<void>;
}

const OUT = join(import.meta.dirname, "../docs/handbook/schermate");
const SUFFIX: Readonly<Record<ThemeName, string>> = { default: "", dark: ".scuro", contrast: ".contrasto" };
/** What is urgent on the lived-in desk is late after a minute. */
const UNTIL_LATE = 75_000;

const write = (text: string) => async (tab: TabPage) =>
  tab.page.getByRole("textbox", { name: tab.t("tab.field.text") }).fill(text);

const SHOTS: readonly Shot[] = [
  { name: "ticket", path: ({ number }) => `t/${number}`, hasPhone: true },
  {
    name: "risposta",
    path: ({ number }) => `t/${number}/1/r`,
    hasPhone: true,
    first: write("il sopralluogo è fissato per lunedì alle 10. Può confermare rispondendo a questa mail?"),
  },
  {
    name: "anteprima",
    path: ({ number }) => `t/${number}/1/r`,
    async first(tab) {
      await write("il sopralluogo è fissato per lunedì alle 10.")(tab);
      await tab.page.getByRole("tab", { name: tab.t("tab.reply.preview") }).click();
      await tab.page.getByTestId("preview").locator("p strong").waitFor();
    },
  },
  { name: "inoltro", path: ({ number }) => `t/${number}/1/i` },
  { name: "nota", path: ({ number }) => `t/${number}/nota`, hasPhone: true },
  { name: "attesa", path: ({ number }) => `t/${number}/attesa` },
  { name: "priorita", path: ({ number }) => `t/${number}/priorita` },
  { name: "operatore", path: ({ number }) => `t/${number}/operatore` },
  { name: "chiusura", path: ({ number }) => `t/${number}/chiudi` },
  { name: "spostamento", path: ({ number }) => `t/${number}/sposta` },
  { name: "coda", path: () => "q/mie/all", hasPhone: true },
  { name: "ricerca", path: () => "s?fullText=rimborso+%7C%7C+passo&created=-30d", hasPhone: true },
  { name: "telefonata", path: () => "n/tel?u=mario.rossi%40example.org", hasPhone: true },
  { name: "email", path: () => "n/mail" },
  { name: "utente", path: () => "u?address=mario.rossi%40example.org" },
  { name: "faq", path: () => "faq/1" },
  {
    name: "resoconti",
    path: () => "rep",
    first: async ({ page }) => page.locator("main svg rect").first().waitFor(),
  },
  { name: "le-mie-code", path: () => "pref/code", hasPhone: true },
  { name: "dove-avvisarmi", path: () => "pref/avvisi" },
  { name: "assenze", path: () => "pref/assenze" },
  { name: "profilo", path: () => "pref/profilo" },
  { name: "configurazione", path: () => "adm/sportello" },
  { name: "caselle", path: () => "adm/caselle" },
  { name: "canali", path: () => "adm/canali" },
  { name: "consegne", path: () => "adm/consegne" },
  { name: "scheda-del-canale", path: () => "config" },
  { name: "cruscotto", path: () => "home", hasPhone: true },
];

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
      for (const theme of THEMES) {
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
  const tab = await openTab(browser, desk, { look, path: shot.path(desk), context });
  await atRest(tab);
  await shot.first?.(tab);
  await atRest(tab);
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
