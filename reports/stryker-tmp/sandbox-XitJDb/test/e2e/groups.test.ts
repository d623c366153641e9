// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DOMAIN, type RunningDesk, startDesk } from "../support/running-desk.ts";

/** In the sample's group "ambiente" and nowhere else in desk.yml. */
const FEDERICA = `federica.sala@${DOMAIN}`;

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.dispose());

describe("P2 roles of a group, with no tenant", () => {
  it("P1 P2 R4 who is only in the group signs in to the tab, also after a restart while Graph is down", async () => {
    const queues = async () => {
      const { status, body } = await desk.api(FEDERICA, "/me");
      return [status, body.operator?.name, body.queues?.map(({ key }: { key: string }) => key)];
    };
    expect(await queues()).toEqual([200, "Federica Sala", ["ambiente"]]);
    await desk.faults({ target: "graph", kind: "503", count: 1000, path: "transitiveMembers" });
    await desk.kill();
    await desk.restart();
    expect(await queues()).toEqual([200, "Federica Sala", ["ambiente"]]);
  });
});
