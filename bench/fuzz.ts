/**
 * Parses, classifies, splits and sanitises mutations of a mail, and says how many there were and how long the slowest
 * took. A mutation that throws, or takes a second, ends it with the bytes in base64.
 * usage: node bench/fuzz.ts [mutations=10000] [seed]
 */
import { describeRaw } from "../bot/cli/mail-parse.ts";
import { generator, mutate, SEED_MAIL } from "../test/support/mutated-mails.ts";

const rounds = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 20_261_122);
const TOO_LONG_MS = 1_000;
const next = generator(seed);
let slowest = 0;
for (let round = 0; round < rounds; round++) {
  // A mutation is mutated on, now and then, so that damage adds up.
  let bytes = mutate(SEED_MAIL, next);
  for (let more = next(4); more > 0; more--) bytes = mutate(bytes, next);
  const before = process.cpuUsage();
  try {
    await describeRaw(bytes);
  } catch (thrown) {
    console.log(JSON.stringify({ round, thrown: String(thrown), mail: bytes.toString("base64") }));
    process.exit(1);
  }
  const { user } = process.cpuUsage(before);
  slowest = Math.max(slowest, user / 1000);
  if (user / 1000 > TOO_LONG_MS) {
    console.log(JSON.stringify({ round, ms: Math.round(user / 1000), mail: bytes.toString("base64") }));
    process.exit(1);
  }
}
console.log(
  JSON.stringify({ work: "fuzz", mutations: rounds, seed, thrown: 0, slowestMs: Math.round(slowest) }),
);
