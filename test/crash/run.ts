/**
 * Kills the desk, under load, at random moments, and compares what people were told with what is there.
 * usage: npm run crash -- [kills=200] [seed] [first of three ports]
 * Prints JSON lines; ends with 1 when anything was lost or done twice.
 */
import { crashRun } from "./crash-run.ts";

const [kills = 200, seed = Date.now() % 1_000_000_007, port] = process.argv.slice(2).map(Number);
const { wrong } = await crashRun({
  kills,
  seed,
  ...(port !== undefined && { ports: [port, port + 1, port + 2] }),
  print: (line) => console.log(JSON.stringify(line)),
});
process.exitCode = wrong.length === 0 ? 0 : 1;
