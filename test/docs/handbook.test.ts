import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const HANDBOOK = join(import.meta.dirname, "../../docs/handbook");
const INDEX = "README.md";

interface Link {
  readonly page: string;
  readonly isPicture: boolean;
  /** The words in brackets: what is read where a picture is not seen. */
  readonly words: string;
  /** As written, from the page's folder. */
  readonly to: string;
}

const pages = readdirSync(HANDBOOK).filter((name) => name.endsWith(".md"));
const links = pages.flatMap(linksOf);
const written = ({ page, to }: Link) => `${page} → ${to}`;

function linksOf(page: string): Link[] {
  const text = readFileSync(join(HANDBOOK, page), "utf8");
  return [...text.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, mark, words = "", to = ""]) => ({
    page,
    isPicture: mark === "!",
    words,
    to,
  }));
}

describe("the operator's handbook (docs/handbook)", () => {
  it("links only to files and pictures that are there", () => {
    expect(links.length).toBeGreaterThan(pages.length);
    const ours = links.filter(({ to }) => !/^(https?:|mailto:|#)/.test(to));
    const missing = ours.filter(({ to }) => !existsSync(join(HANDBOOK, to.replace(/#.*/, ""))));
    expect(missing.map(written)).toEqual([]);
  });

  it("has every page once in its index, and in the index nothing else that is a page", () => {
    const listed = links.filter(({ page, to }) => page === INDEX && !to.includes("/")).map(({ to }) => to);
    expect(listed.toSorted()).toEqual(pages.filter((page) => page !== INDEX).toSorted());
  });

  it("shows only pictures that the scripts draw, and says in words what is on each", () => {
    const pictures = links.filter(({ isPicture }) => isPicture);
    expect(pictures.filter(({ to }) => !/^(\.\.\/cards|schermate)\//.test(to)).map(written)).toEqual([]);
    expect(pictures.filter(({ words }) => words.trim() === "").map(written)).toEqual([]);
  });
});
