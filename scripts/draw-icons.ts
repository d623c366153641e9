import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "../test/support/browser.ts";

/*
 * The app's two icons: a ticket over a desk.
 * colour: 192×192, background to the edges, the symbol within the middle 96×96, since Teams cuts bots' icons to a hexagon;
 * outline: 32×32, white alone on transparency, no margin (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package).
 */
const FOLDER = join(import.meta.dirname, "../appPackage");
const ACCENT = "#5B5FC7";
const SAFE = 48;

/** A ticket with a notch in each side; all on 96×96. */
const ticket = (left: number, right: number, top: number, bottom: number, notch: number): string => {
  const corner = 8;
  const middle = (top + bottom) / 2;
  return `M${left + corner} ${top}H${right - corner}Q${right} ${top} ${right} ${top + corner}V${middle - notch}
    A${notch} ${notch} 0 0 0 ${right} ${middle + notch}V${bottom - corner}Q${right} ${bottom} ${right - corner} ${bottom}
    H${left + corner}Q${left} ${bottom} ${left} ${bottom - corner}V${middle + notch}
    A${notch} ${notch} 0 0 0 ${left} ${middle - notch}V${top + corner}Q${left} ${top} ${left + corner} ${top}Z`;
};

const bar = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(width, height) / 2}"/>`;

const DESK = bar(0, 68, 96, 10) + bar(12, 68, 10, 28) + bar(74, 68, 10, 28);

const COLOR = `<rect width="192" height="192" fill="${ACCENT}"/>
  <g transform="translate(${SAFE} ${SAFE})" fill="#fff"><path d="${ticket(8, 88, 2, 60, 9)}"/>
  <g fill="${ACCENT}">${bar(28, 20, 40, 7)}${bar(28, 35, 26, 7)}</g>${DESK}</g>`;

/** Three units are a pixel here: every edge lies on one, or it would be a blur. */
const OUTLINE = `<g transform="scale(${32 / 96})" fill="#fff">
  <path d="${ticket(9, 87, 3, 57, 9)}" fill="none" stroke="#fff" stroke-width="6"/>
  ${bar(30, 18, 36, 6)}${bar(30, 36, 21, 6)}${bar(0, 69, 96, 6)}${bar(12, 69, 6, 27)}${bar(78, 69, 6, 27)}</g>`;

const browser = await launchBrowser();
for (const [name, size, drawing] of [
  ["color", 192, COLOR],
  ["outline", 32, OUTLINE],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block}</style>
    <svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${drawing}</svg>`,
  );
  await writeFile(join(FOLDER, `${name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
