import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Language } from "../../core/i18n/language.ts";
import { type MessageKey, translate } from "../../core/i18n/translate.ts";
import { MARTA, type RunningDesk } from "./running-desk.ts";

/** The Teams themes by the names that teams-js gives them. */
export const THEMES = ["default", "dark", "contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

/** Desktop: a laptop's Teams beside its own bar. Phone: below 720 px the tab is another layout. */
export const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof SIZES;

/** How one looks at the tab. */
export interface Look {
  readonly language: Language;
  readonly size: Size;
  readonly theme: ThemeName;
}

export const saidOf = ({ language, size, theme }: Look): string => `${language}, ${size}, ${theme}`;

/** Says a key as the page does. */
export type Said = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/** The tab open somewhere, and the words it is written in. */
export interface TabPage {
  readonly page: Page;
  readonly look: Look;
  readonly t: Said;
  /** Goes to an address below `/tab/` as a link from outside would. */
  go(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Opening {
  readonly look: Look;
  readonly path?: string;
  /** Null: nobody was chosen yet. */
  readonly operator?: string | null;
  readonly context?: BrowserContextOptions;
}

/** A context of its own: nothing is left from other tests. */
export async function openTab(browser: Browser, desk: RunningDesk, opening: Opening): Promise<TabPage> {
  const { look, path = "home", operator = MARTA } = opening;
  const context = await browser.newContext({
    viewport: SIZES[look.size],
    hasTouch: look.size === "phone",
    locale: look.language === "it" ? "it-IT" : "en-GB",
    colorScheme: look.theme === "default" ? "light" : "dark",
    ...opening.context,
  });
  if (operator) {
    await context.addInitScript((who) => sessionStorage.setItem("sportello.operator", who), operator);
  }
  const page = await context.newPage();
  const go = async (to: string) => void (await page.goto(addressOf(desk.url, to, look)));
  await go(path);
  return {
    page,
    look,
    t: (key, params) => translate(look.language, key, params),
    go,
    close: () => context.close(),
  };
}

function addressOf(origin: string, path: string, { language, theme }: Look): string {
  const url = new URL(`/tab/${path}`, origin);
  url.searchParams.set("lang", language);
  url.searchParams.set("theme", theme);
  return url.href;
}
