import { startWorld } from "../test/crash/world.ts";
import { MARTA } from "../test/support/running-desk.ts";

const ROUNDS = 40;
/** What an operator's tab asks for. */
const LISTS = ["/dashboard", "/tickets?queue=contact-center&limit=40", "/me"] as const;
const SEARCH = { attributes: { fullText: "rimborso" } };

/** MB that the process of a whole desk holds on this store, once it has served lists and searches for a while. */
export async function desksMemory(storeUrl: string): Promise<number> {
  const world = await startWorld({ storeUrl });
  try {
    await world.startDesk();
    for (let n = 0; n < ROUNDS; n++) {
      const answers = [
        ...(await Promise.all(LISTS.map((path) => world.api(MARTA, "GET", path)))),
        await world.api(MARTA, "POST", "/search", { body: SEARCH }),
      ];
      const wrong = answers.find(({ status }) => status !== 200);
      if (wrong) throw new Error(`a list was answered with ${JSON.stringify(wrong)}`);
    }
    return (await world.deskUse()).rss / 1e6;
  } finally {
    await world.killDesk();
    await world.stop();
    world.removeFiles();
  }
}
