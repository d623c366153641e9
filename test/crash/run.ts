/**
 * Kills the desk, under load, at random moments, and compares what people were told with what is there.
 * usage: npm run test:crash -- [kills=500] [sqlite|mongo] [seed] [first of six ports]
 * With `mongo` on the database MONGODB_URL names, emptied by nobody, or on FerretDB, which makes a long run much longer
 * (`test/mongo-java` is a faster server); there two processes of the desk share it, and one of them at a time is killed.
 * Prints JSON lines; ends with 1 when anything was lost or done twice.
 */
import { mongoServer } from "../support/mongo-server.ts";
import { crashRun } from "./crash-run.ts";

/** Teams takes some 30 cards a minute in a channel: with more tickets than so many kills make the end would wait for hours. */
const KILLS_AT_FULL_LOAD = 100;
/** Here one process works on while the other dies, and the small servers read everything for most questions. */
const EASE_ON_MONGO = 25;

const [kills = "500", engine = "sqlite", seed = Date.now() % 1_000_000_007, port] = process.argv.slice(2);
if (engine !== "sqlite" && engine !== "mongo") throw new Error(`no engine is called ${engine}`);
const server = engine === "mongo" ? await mongoServer() : null;
if (engine === "mongo" && !server) throw new Error("there is no server of MongoDB's protocol");
try {
  const { wrong } = await crashRun({
    kills: Number(kills),
    seed: Number(seed),
    ports: port === undefined ? undefined : Array.from({ length: 6 }, (_, n) => Number(port) + n),
    ease: server ? EASE_ON_MONGO : Math.max(1, Number(kills) / KILLS_AT_FULL_LOAD),
    ...(server && { storeUrl: server.urlOf(`sportello-crash-${seed}`), instances: 2 }),
    print: (line) => console.log(JSON.stringify(line)),
  });
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await server?.stop();
}
