import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAppCredential } from "../../../bot/graph/app-credential.ts";
import { createGraph } from "../../../bot/graph/graph.ts";
import { createChannelHistory } from "../../../bot/teams/channels/channel-history.ts";
import type { Conversation } from "../../../bot/teams/conversation.ts";
import { anna, callLocal, startCloud } from "../local/support.ts";

let cloud: Awaited<ReturnType<typeof startCloud>>;
beforeEach(async () => {
  cloud = await startCloud();
  // What is said is kept; no bot need hear it.
  await callLocal(cloud, "POST", "/local/faults", { target: "activity", kind: "drop", count: 1_000 });
});
afterEach(() => cloud.stop());

async function generalChannel(): Promise<Conversation> {
  const { team, serviceUrl, tenantId, appId } = cloud.endpoints;
  const { channels } = (await callLocal(cloud, "GET", "/local/teams")).json();
  const { id, name } = channels[0];
  const channel = { id, name, teamId: team.id, teamGroupId: team.aadGroupId };
  return { serviceUrl, id, kind: "channel", tenantId, botId: `28:${appId}`, channel };
}

const say = (text: string) =>
  callLocal(cloud, "POST", "/local/teams/say", { conversation: "General", from: anna, text });

describe("what we may have posted before a crash", () => {
  it("R1 B1 is found below a hundred later messages, and what was never posted is not", {
    timeout: 60_000,
  }, async () => {
    const graph = createGraph({
      credential: createAppCredential(cloud.endpoints),
      baseUrl: cloud.endpoints.graphUrl,
    });
    const history = createChannelHistory(graph.getJson, async () => null);
    await say("la scheda del 2026112242000015");
    for (let n = 0; n < 110; n++) await say(`altro ${n}`);
    const channel = await generalChannel();
    expect(await history.findRecent(channel, "2026112242000015")).toMatch(/^\d+$/);
    expect(await history.findRecent(channel, "2026112242000023")).toBeNull();
  });
});
