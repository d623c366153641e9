// @ts-nocheck
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";

const PICTURES = resolve(import.meta.dirname, "../../.artifacts");

/** Not the package's own list: that one runs everything in one process, which ends with its first page, and switches web security off. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-sync",
];

/** A real Chromium straight from npm; CHROMIUM_PATH names another one where that does not run. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: ARGS, headless: true });
}

/** Keeps what the page shows, for people to look at: CI artifacts. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
