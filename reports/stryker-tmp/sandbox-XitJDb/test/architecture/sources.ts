// @ts-nocheck
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const SOURCE = /\.(ts|tsx|js)$/;

export interface Import {
  /** From the root, such as `core/handle.ts`. */
  readonly from: string;
  /** From the root for our own files; as written for packages, such as `node:fs`. */
  readonly to: string;
  readonly isPackage: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every source file below these folders of the project. */
export function sourcesOf(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => SOURCE.test(name) && !name.endsWith(".d.ts") && !name.includes("node_modules"))
      .map((name) => readSource(join(folder, name))),
  );
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), "utf8");
  const specifiers = [
    ...text.matchAll(/^\s*(?:import|export)\b[^;'"]*?\bfrom\s+["']([^"']+)["']/gm),
    ...text.matchAll(/^\s*import\s+["']([^"']+)["']/gm),
    ...text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g),
  ].map((match) => match[1] ?? "");
  return { path, text, imports: specifiers.map((specifier) => toImport(path, specifier)) };
}

function toImport(from: string, specifier: string): Import {
  if (!specifier.startsWith(".")) return { from, to: specifier, isPackage: true };
  return { from, to: relative(ROOT, resolve(ROOT, dirname(from), specifier)), isPackage: false };
}

export const linesOf = ({ text }: SourceFile): number => text.split("\n").length - 1;
