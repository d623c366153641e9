import { randomUUID } from "node:crypto";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { crashRun } from "../crash/crash-run.ts";
import { startWorld, type World } from "../crash/world.ts";
import { mongoServer } from "../support/mongo-server.ts";
import { CONTACT_CENTER, MARTA } from "../support/running-desk.ts";
import { until } from "../support/until.ts";

/** A fixed sequence of moments, so that a failure can be looked at again; `npm run test:crash` takes others. */
const SEED = 20190320;
/** FerretDB reads everything for most questions: people rest long enough for it to follow. */
const EASE = 30;

const server = await mongoServer();
if (server) {
  afterAll(() => server.stop());
  severalInstances((name) => server.urlOf(`sportello-${name}-${randomUUID().slice(0, 8)}`));
}

function severalInstances(urlOf: (name: string) => string): void {
  describe("several processes on one database", () => {
    let world: World | null = null;
    afterEach(async () => {
      await world?.killDesk(0);
      await world?.killDesk(1);
      await world?.stop();
      world?.removeFiles();
      world = null;
    });

    it("R5 R1 three that die and come back under load do everything once", { timeout: 900_000 }, async () => {
      const progress: object[] = [];
      const { wrong, tickets, mailsOut } = await crashRun({
        kills: 4,
        seed: SEED,
        storeUrl: urlOf("three"),
        instances: 3,
        ease: EASE,
        print: (line) => progress.push(line),
      });
      expect(wrong, JSON.stringify(progress)).toEqual([]);
      expect(Math.min(tickets, mailsOut), "they worked meanwhile").toBeGreaterThan(1);
    });

    it("R5 D1 who is connected to one process sees what the other commits, and its death stops nobody", {
      timeout: 900_000,
    }, async () => {
      const here = await startWorld({ storeUrl: urlOf("two"), instances: 2 });
      world = here;
      await here.startDesk(0);
      await here.startDesk(1);
      const [first = "", second = ""] = here.deskUrls;
      const authorization = `Bearer ${await here.tokenOf(MARTA)}`;
      const heard = await listen(`${first}/api/v1/events`, authorization);
      const body = JSON.stringify({
        customer: { address: "anna@example.org" },
        queue: "contact-center",
        subject: "Rimborso",
        text: "Ha telefonato.",
      });
      const made = await fetch(`${second}/api/v1/tickets`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json", "idempotency-key": "instances" },
        body,
      });
      expect(made.status).toBe(201);
      const number = made.headers.get("location")?.split("/").at(-1) ?? "no number";
      await until("the other process tells of it", () => heard.text.includes(number), 60_000);
      await heard.close();
      await here.mail({
        from: "mario@example.org",
        to: CONTACT_CENTER,
        subject: "Prima della morte",
        text: "Buongiorno",
      });
      await here.killDesk(0);
      const titles = async () => {
        const list = await here.api(MARTA, "GET", "/tickets?queue=contact-center&limit=40");
        return (list.body.items as readonly { title: string }[]).map(({ title }) => title);
      };
      const arrived = async () => (await titles()).includes("Prima della morte");
      await until("the other takes the mail in", arrived, 120_000, 500);
      expect((await titles()).filter((title) => title === "Prima della morte")).toHaveLength(1);
    });
  });
}

/** Server-sent events, as they come. */
async function listen(url: string, authorization: string) {
  const abort = new AbortController();
  const response = await fetch(url, { headers: { authorization }, signal: abort.signal });
  const heard = { text: "", close: async () => abort.abort() };
  const read = async () => {
    for await (const piece of response.body ?? []) heard.text += Buffer.from(piece).toString();
  };
  // It ends when we hang up.
  read().catch(() => undefined);
  await until("the line is open", () => heard.text.includes("event: open"));
  return heard;
}
