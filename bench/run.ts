/**
 * `npm run bench -- <name> [arguments]`: runs one of the benches of this folder; each prints JSON lines.
 * `npm run bench [-- --json]`: short runs of those that say how the desk does, as one table or as JSON lines.
 */
import { everyBench } from "./all.ts";

const BENCHES = [
  "store",
  "growth",
  "reports",
  "mail",
  "mail-out",
  "mailbox",
  "teams",
  "tab",
  "end-to-end",
  "instances",
  "soak",
  "start",
  "routing",
  "fuzz",
] as const;

const [name = "", ...rest] = process.argv.slice(2);
if (name === "" || name === "--json") {
  process.exitCode = await everyBench(name === "--json");
} else if (BENCHES.some((known) => known === name)) {
  process.argv.splice(2, process.argv.length, ...rest);
  await import(`./${name}.ts`);
} else {
  console.error(`usage: npm run bench [-- --json | <${BENCHES.join("|")}> [arguments]]`);
  process.exitCode = 2;
}
