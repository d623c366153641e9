import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Language } from "../core/i18n/language.ts";
import { gallery } from "../test/bot/cards/gallery.ts";
import { hostConfig, hostCss, type Theme } from "./card-host.ts";
import { searchListPage } from "./search-list-page.ts";

/** One picture: which card, how it is looked at, which of its buttons is pressed first. */
interface Shot {
  readonly card: string;
  readonly file?: string;
  readonly theme?: Theme;
  readonly language?: Language;
  readonly width?: number;
  /** The title of a button to press: it opens its form. */
  readonly press?: string;
}

const PHONE = 320;

/** The pictures kept in the repository. `--all` draws every card in every theme. */
const SHOTS: readonly Shot[] = [
  { card: "01-canale-nuovo" },
  { card: "01-canale-nuovo", theme: "dark" },
  { card: "01-canale-nuovo", width: PHONE },
  { card: "02-canale-preso-per-gli-altri" },
  { card: "03-canale-preso-per-chi-ha-preso" },
  { card: "04-canale-in-attesa" },
  { card: "05-canale-a-rischio" },
  { card: "06-canale-scalato" },
  { card: "06-canale-scalato", theme: "contrast" },
  { card: "07-canale-chiuso" },
  { card: "08-canale-solo-tipo" },
  { card: "09-canale-spostato" },
  { card: "10-personale" },
  { card: "10-personale", theme: "dark" },
  { card: "10-personale", theme: "contrast" },
  { card: "10-personale", width: PHONE },
  { card: "10-personale", language: "en" },
  { card: "10-personale", file: "11-nota", press: "Nota" },
  { card: "10-personale", file: "12-sposta", press: "Sposta" },
  { card: "10-personale", file: "12-sposta", press: "Sposta", width: PHONE },
  { card: "10-personale", file: "13-rispondi", press: "Rispondi" },
  { card: "10-personale", file: "15-chiudi", press: "Chiudi" },
  { card: "14-rispondi-anteprima" },
  { card: "16-vista-modulo-assign" },
  { card: "16-vista-modulo-in-attesa-errore" },
  { card: "16-vista-modulo-priority" },
  { card: "16-vista-modulo-escalate" },
  { card: "17-spostato-annullabile" },
  { card: "20-promemoria" },
  { card: "20-promemoria", file: "19-rimanda", press: "Rimanda" },
  { card: "21-scadenza-48-ore" },
  { card: "21-avviso-48-ore" },
  { card: "22-elenco" },
  { card: "23-ricerca-inserito" },
  { card: "23-ricerca-inserito", width: PHONE },
  { card: "23-ricerca-inserito-nota-errore" },
  { card: "23-ricerca-inserito-rifiuto" },
  { card: "23-link-senza-accesso" },
  { card: "22-riepilogo" },
  { card: "22-riepilogo", theme: "dark" },
  { card: "22-riepilogo", width: PHONE },
  { card: "24-benvenuto" },
  { card: "25-clic-superato" },
  { card: "26-rifiuto" },
  { card: "28-scelta-coda" },
  { card: "29-parole-non-capite" },
  { card: "27-avviso-not_operator" },
  { card: "30-nuovo-ticket" },
  { card: "30-nuovo-ticket", theme: "dark" },
  { card: "30-nuovo-ticket-dal-messaggio" },
  { card: "30-nuovo-ticket-dal-messaggio", width: PHONE },
  { card: "30-nuovo-ticket-errore" },
  { card: "31-aggiungi-al-ticket" },
  { card: "32-cerca" },
  { card: "33-ticket-creato" },
  { card: "27-dossier" },
  { card: "27-dossier", theme: "dark" },
  { card: "27-dossier", theme: "contrast" },
  { card: "27-dossier", file: "18-esito-del-dossier", press: "Registra l’esito" },
  { card: "27-dossier-con-esito" },
  { card: "28-preferenze" },
  { card: "28-preferenze", width: PHONE },
  { card: "28-preferenze-errore" },
  { card: "28-orario-del-riepilogo" },
  { card: "29-avviso-nota" },
  { card: "29-avviso-esito" },
  { card: "29-avviso-collegamento" },
  { card: "29-avvisi-insieme" },
  { card: "34-canale-incompleto" },
  { card: "34-personale-incompleto" },
  { card: "34-personale-senza-risposta", theme: "dark" },
  { card: "35-canale-proposte" },
  { card: "35-personale-proposte" },
  { card: "35-personale-proposte", width: PHONE },
  { card: "01-canale-casi-simili" },
  { card: "01-canale-casi-simili", theme: "dark" },
  { card: "01-canale-casi-simili", width: PHONE },
  { card: "41-sposta-casi-simili" },
  { card: "42-anteprima-leggibilita" },
  { card: "43-indirizzi" },
  { card: "44-linee-guida" },
];

const OUT = join(import.meta.dirname, "../docs/cards");
const SUFFIX = { light: "", dark: ".dark", contrast: ".contrast" } as const;

async function main(): Promise<void> {
  const all = process.argv.includes("--all");
  const out = process.argv.find((argument) => argument.startsWith("--out="))?.slice("--out=".length) ?? OUT;
  await mkdir(out, { recursive: true });
  const old = (await readdir(out)).filter((file) => file.endsWith(".png"));
  await Promise.all(old.map((file) => rm(join(out, file))));
  const renderer = await readFile(
    createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js"),
    "utf8",
  );
  const browser = await launch();
  const shots = all ? everyShot() : SHOTS;
  // One page for all: in single-process mode closing a page ends the browser.
  const page = await browser.newPage({ deviceScaleFactor: 1.25, locale: "it-IT" });
  for (const shot of shots) await draw(page, renderer, shot, out);
  await page.setViewportSize({ width: 480, height: 100 });
  await page.setContent(searchListPage());
  await page.screenshot({ path: join(out, "23-ricerca-elenco.png"), fullPage: true });
  await browser.close();
  console.log(`${shots.length + 1} pictures in ${out}`);
}

function everyShot(): readonly Shot[] {
  const names = gallery("it").map(({ name }) => name);
  return names.flatMap((card) => (["light", "dark", "contrast"] as const).map((theme) => ({ card, theme })));
}

async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath());
  // The package brings Open Sans beside the browser.
  const env = { ...process.env, FONTCONFIG_PATH: join(tmpdir(), "fonts"), LANGUAGE: "it" };
  return chromium.launch({ executablePath, args: [...sparticuz.args, "--lang=it-IT"], headless: true, env });
}

async function draw(page: Page, renderer: string, shot: Shot, out: string): Promise<void> {
  const { theme = "light", language = "it" } = shot;
  const exhibit = gallery(language).find(({ name }) => name === shot.card);
  if (!exhibit) throw new Error(`no card ${shot.card}`);
  const width = shot.width ?? (exhibit.surface === "channel" ? 640 : 480);
  await page.setViewportSize({ width, height: 100 });
  await page.setContent(`<!doctype html><style>${hostCss(theme)}</style><div id="card"></div>`);
  await page.addScriptTag({ content: renderer });
  await page.evaluate(renderInPage, { card: exhibit.card, config: hostConfig(theme) });
  if (shot.press) await press(page, shot.press);
  const name = [
    shot.file ?? shot.card,
    SUFFIX[theme],
    language === "en" ? ".en" : "",
    shot.width ? ".phone" : "",
  ];
  await page.screenshot({ path: join(out, `${name.join("")}.png`), fullPage: true });
}

async function press(page: Page, title: string): Promise<void> {
  await page.locator(".ac-pushButton", { hasText: title }).first().click({ timeout: 5000 });
  await page.waitForTimeout(100);
}

/** Runs in the browser: the renderer's global and the little of markdown that our cards use. */
function renderInPage({ card, config }: { card: unknown; config: object }): void {
  // biome-ignore lint/suspicious/noExplicitAny: the renderer is a global of the page, without types here
  const { AdaptiveCards, document } = globalThis as any;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (
    text: string,
    result: { outputHtml: string; didProcess: boolean },
  ) => {
    const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const bold = safe.replace(/(?<!\\)\*\*(.+?)\*\*/g, "<b>$1</b>").replace(/\\([\\`*_[\]~#>+.-])/g, "$1");
    result.outputHtml = bold
      .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
      .split("\n\n")
      .map((part) => `<p>${part}</p>`)
      .join("");
    result.didProcess = true;
  };
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig(config);
  adaptive.parse(card);
  document.getElementById("card").append(adaptive.render());
}

await main();
