import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { type RunningDesk, startDesk } from "../../support/running-desk.ts";
import { type Look, SIZES, type Size, saidOf, THEMES } from "../../support/tab-page.ts";
import { type Scene, setScene } from "./scene.ts";

/** One chapter of the handbook, with what its reader does on the screen. */
export interface Chapter {
  /** As the handbook calls it. */
  readonly title: string;
  /** Its page in docs/handbook. */
  readonly page: string;
  /** Of the specification. */
  readonly ids: string;
  /** What is done, and what must be seen for it. */
  readonly tells: string;
  act(scene: Scene): Promise<void>;
}

/**
 * How a chapter is looked at. Each runs twice: once at a desk and once on a phone, once in Italian and once in
 * English, and from one chapter to the next languages swap and themes turn. So every chapter is done in both
 * languages and at both sizes, and every theme at both sizes. CHAPTERS=all does the other ten of each too.
 */
export function looksOf(index: number): readonly Look[] {
  if (process.env.CHAPTERS === "all") return everyLook();
  const theme = (n: number) => THEMES[n % THEMES.length] ?? "default";
  const [first, second] = index % 2 === 0 ? (["it", "en"] as const) : (["en", "it"] as const);
  return [
    { language: first, size: "desktop", theme: theme(index) },
    { language: second, size: "phone", theme: theme(index + 1) },
  ];
}

const everyLook = (): readonly Look[] =>
  (["it", "en"] as const).flatMap((language) =>
    (Object.keys(SIZES) as Size[]).flatMap((size) => THEMES.map((theme) => ({ language, size, theme }))),
  );

/** A group of chapters with one desk and one browser; each run has a context of its own. */
export function tellChapters(group: string, chapters: readonly Chapter[]): void {
  let desk: RunningDesk;
  let browser: Browser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([startDesk(), launchBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.dispose();
  });
  describe(group, { timeout: 60_000 }, () => {
    for (const [index, { title, ids, tells, act }] of chapters.entries()) {
      for (const look of looksOf(index)) {
        it(`${ids} «${title}» (${saidOf(look)}): ${tells}`, async () => {
          const scene = setScene(desk, browser, look);
          await act(scene);
          await scene.end();
        });
      }
    }
  });
}
