/** `npm run bench -- <name> [arguments]`: runs one of the benches of this folder; each prints JSON lines. */
const BENCHES = [
  "store",
  "reports",
  "mail",
  "mail-out",
  "mailbox",
  "teams",
  "tab",
  "routing",
  "fuzz",
] as const;

const [name = "", ...rest] = process.argv.slice(2);
if (BENCHES.some((known) => known === name)) {
  process.argv.splice(2, process.argv.length, ...rest);
  await import(`./${name}.ts`);
} else {
  console.error(`usage: npm run bench -- <${BENCHES.join("|")}> [arguments]`);
  process.exitCode = 2;
}
