import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What can be said of a template without Azure's compiler: what it declares, what it is called with, what it names. */
export interface Template {
  readonly path: string;
  readonly text: string;
  readonly params: ReadonlyMap<string, { readonly hasDefault: boolean }>;
  readonly outputs: readonly string[];
  /** Symbols of variables, resources and modules. */
  readonly symbols: readonly string[];
  readonly modules: readonly {
    readonly symbol: string;
    readonly path: string;
    readonly given: readonly string[];
  }[];
}

export function readTemplate(path: string): Template {
  const text = readFileSync(path, "utf8").replaceAll(/^\s*\/\/.*$/gm, "");
  const names = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);
  return {
    path,
    text,
    params: new Map(
      [...text.matchAll(/^param (\w+) \w+( =)?/gm)].map(([, name = "", given]) => [
        name,
        { hasDefault: given !== undefined },
      ]),
    ),
    outputs: names(/^output (\w+) /gm),
    symbols: names(/^(?:var|resource|module) (\w+) /gm),
    modules: [...text.matchAll(/^module (\w+) '([^']+)' =.*?^\}/gms)].map(
      ([block, symbol = "", file = ""]) => ({
        symbol,
        path: join(dirname(path), file),
        given: namesGiven(block),
      }),
    ),
  };
}

/** The names of `params: { … }`, which are indented by four. */
function namesGiven(block: string): readonly string[] {
  const params = /^ {2}params: \{\n(.*?)^ {2}\}/ms.exec(block)?.[1] ?? "";
  return [...params.matchAll(/^ {4}(\w+):/gm)].map(([, name = ""]) => name);
}

/** How often a symbol is named beyond its declaration. */
export const usesOf = ({ text }: Template, symbol: string): number =>
  [...text.matchAll(new RegExp(`(?<![\\w'.])${symbol}\\b(?!['\\w]*:)`, "g"))].length - 1;
