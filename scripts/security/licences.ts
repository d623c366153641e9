import type { LockedPackage } from "./lock.ts";

/** Licences that let the program be given away under its own (MIT) with nothing more than their notices. */
const COMPATIBLE: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Packages whose manifest names no SPDX licence, read by hand: where their licence was read. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  // LICENSE-MIT
  cldrjs: "MIT",
  // Readme.md
  "escape-regexp-component": "MIT",
  // LICENSE, the words of MIT
  jspath: "MIT",
  // LICENSE.txt, the words of MIT
  limiter: "MIT",
  // LICENSE
  "png-js": "MIT",
};

/** Whether an SPDX expression leaves a choice that is compatible: one side of `OR`, both of `AND`. */
export function isCompatible(licence: string): boolean {
  const bare = licence.trim().replace(/^\((.*)\)$/s, "$1");
  if (/ OR /.test(bare)) return bare.split(" OR ").some(isCompatible);
  if (/ AND /.test(bare)) return bare.split(" AND ").every(isCompatible);
  return COMPATIBLE.has(bare);
}

export const licenceOf = ({ name, licence }: LockedPackage): string | null =>
  licence ?? READ_BY_HAND[name] ?? null;

/** Packages that may not be shipped, each with what it says. */
export const incompatible = (packages: readonly LockedPackage[]): readonly string[] =>
  packages.flatMap((one) => {
    const licence = licenceOf(one);
    return licence !== null && isCompatible(licence)
      ? []
      : [`${one.name}@${one.version}: ${licence ?? "says nothing"}`];
  });
