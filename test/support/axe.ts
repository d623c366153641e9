import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 A and AA, and what axe's authors hold for good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Fluent's own stops at the ends of a trap: they hand the focus on (known to axe's and Fluent's authors). */
const CONTEXT = { include: [["html"]], exclude: [["[data-tabster-dummy]"]] };
const GRAVE = ["serious", "critical"];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/**
 * What axe-core finds that is serious or critical, a line each.
 * @param rules only these, where the rest was looked at already
 */
export async function graveFaults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(SOURCE);
  const only = rules ? { type: "rule", values: rules } : { type: "tag", values: TAGS };
  // A citizen's mail is not ours to mend, and its frame runs no script.
  const options = { runOnly: only, resultTypes: ["violations"], iframes: false };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(CONTEXT)}, ${JSON.stringify(options)})`,
  );
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${id}: ${help}: ${html.slice(0, 160)} (${failureSummary.split("\n").at(1)?.trim()})`,
      ),
    );
}
