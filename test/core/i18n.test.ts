import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const I18N = resolve(import.meta.dirname, "../../core/i18n");

describe("the dictionaries", () => {
  it.each(["it", "en"])(
    "of %s say each key in one file only: none hides another's sentence (B4)",
    async (language) => {
      const folder = join(I18N, language);
      const files = (await readdir(folder)).filter((name) => name !== "index.ts");
      const words = await Promise.all(
        files.map(async (name) => Object.values(await import(join(folder, name))) as object[]),
      );
      const keys = words.flat().flatMap((each) => Object.keys(each));
      expect(keys.length).toBeGreaterThan(1000);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    },
  );
});
