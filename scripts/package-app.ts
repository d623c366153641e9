import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { packApp } from "./app-package.ts";

/*
 * npm run package [-- <environment>]: the app's zip for Teams, into dist/appPackage.<environment>.zip.
 * Values come from env/.env.<environment>; what the shell has set goes before them.
 */
const ROOT = join(import.meta.dirname, "..");
const environment = process.argv[2] ?? "production";
const envFile = `env/.env.${environment}`;

function refuse(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
}

if (!/^[\w-]+$/.test(environment))
  refuse([`"${environment}" is no environment: try local, dev or production`]);
const text = await readFile(join(ROOT, envFile), "utf8").catch(() =>
  refuse([`There is no ${envFile}: copy env/.env.production and fill it in`]),
);
const given = Object.entries(process.env).filter(([, value]) => value !== "");
const packed = await packApp(join(ROOT, "appPackage"), { ...parseEnv(text), ...Object.fromEntries(given) });
if (!packed.ok) {
  refuse([
    `The app package for ${environment} was not made:`,
    ...packed.faults.map((fault) => `  ${fault}`),
    `Set it in ${envFile}, or in the environment of this command.`,
  ]);
}
const target = `dist/appPackage.${environment}.zip`;
await mkdir(join(ROOT, "dist"), { recursive: true });
await writeFile(join(ROOT, target), packed.zip);
console.log(`${target}: ${packed.zip.length} bytes`);
