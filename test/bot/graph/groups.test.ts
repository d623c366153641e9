import { afterEach, describe, expect, it } from "vitest";
import { createAppCredential } from "../../../bot/graph/app-credential.ts";
import { createGraph, type Graph } from "../../../bot/graph/graph.ts";
import { type GroupWatch, watchGroups } from "../../../bot/graph/group-watch.ts";
import { readGroup } from "../../../bot/graph/read-group.ts";
import { createTokenVerifier } from "../../../bot/http/sign-in/bearer.ts";
import type { LocalM365Options } from "../../../bot/local/local-m365.ts";
import { createLog } from "../../../bot/log.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { GroupMember, GroupMembers } from "../../../core/people/group.ts";
import type { Store } from "../../../core/ports.ts";
import { callLocal, startCloud, testOptions } from "../local/support.ts";

const GROUP = "5d0c5b1e-7d3f-4b0a-9c55-2f6f0f1d8a31";
const [ADA, UGO, IDA] = ["ada@comune.example", "ugo@comune.example", "ida@comune.example"] as const;
const PEOPLE: LocalM365Options["people"] = [
  { address: UGO, name: "Ugo Sereni", language: "en" },
  { address: "Ada@Comune.example", name: "Ada Costa", language: "it", principalName: "u7@tenant.example" },
  { address: IDA, name: "Ida Longo", language: "it", isEnabled: false },
  { address: "rene@comune.example", name: "René Roux", language: "fr" },
];

type Cloud = Awaited<ReturnType<typeof startCloud>>;
const opened: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.stop();
});

async function tenant(members: readonly string[], people = PEOPLE): Promise<{ cloud: Cloud; graph: Graph }> {
  const cloud = await startCloud("http://127.0.0.1:9", {
    people: [...testOptions("", "").people, ...people],
    groups: [{ id: GROUP, name: "Ambiente", members }],
  });
  opened.push(cloud);
  const credential = createAppCredential(cloud.endpoints);
  return { cloud, graph: createGraph({ credential, baseUrl: cloud.endpoints.graphUrl }) };
}

async function memory(): Promise<Store> {
  const store = await openStore("sqlite::memory:");
  opened.push({ stop: () => store.close() });
  return store;
}

interface Watched {
  readonly watch: GroupWatch;
  /** Addresses in the group as it was told last; null before it was. */
  readonly addresses: () => readonly string[] | null;
  readonly log: readonly string[];
}

/** A process that follows the group; `id` of the group it believes in. */
function process(
  store: Store,
  graph: Pick<Graph, "getJson">,
  { id = GROUP, firstReadMs = 10_000 } = {},
): Watched {
  let told: GroupMembers | null = null;
  const log: string[] = [];
  const watch = watchGroups({
    groups: [{ key: "ambiente", id, name: "Ambiente" }],
    graph,
    cache: store.collection<readonly GroupMember[]>("group-members"),
    log: createLog("info", (line) => log.push(JSON.parse(line).message)),
    onMembers: (members) => {
      told = members;
    },
    firstReadMs,
  });
  opened.push(watch);
  const addresses = () => told && (told.get("ambiente") ?? []).map((member) => member.addresses[0] ?? "");
  return { watch, addresses, log };
}

const setMembers = (cloud: Cloud, members: readonly string[]) =>
  callLocal(cloud, "PUT", `/local/groups/${GROUP}`, { members });
const outage = (cloud: Cloud, fault: object = { kind: "503", count: 1000 }) =>
  callLocal(cloud, "POST", "/local/faults", { target: "graph", ...fault });

describe("P2 who is in a group of Entra", () => {
  it("P2 everybody with an enabled account, by mail address and principal name, in his language if we speak it", async () => {
    const { graph } = await tenant([UGO, ADA, IDA, "rene@comune.example"]);
    expect(await readGroup(graph, GROUP)).toEqual([
      { addresses: [ADA, "u7@tenant.example"], name: "Ada Costa", language: "it" },
      { addresses: ["rene@comune.example"], name: "René Roux", language: null },
      { addresses: [UGO], name: "Ugo Sereni", language: "en" },
    ]);
  });

  it("P2 a thousand of them come on two pages", async () => {
    const crowd = Array.from({ length: 1000 }, (_, at) => ({
      address: `persona${at}@comune.example`,
      name: `Persona ${at}`,
      language: "it",
    }));
    const { graph } = await tenant(
      crowd.map(({ address }) => address),
      crowd,
    );
    const asked: string[] = [];
    const counted: Pick<Graph, "getJson"> = {
      getJson(path, headers) {
        asked.push(path);
        return graph.getJson(path, headers);
      },
    };
    const members = await readGroup(counted, GROUP);
    expect(new Set(members?.map(({ addresses }) => addresses[0])).size).toBe(1000);
    expect(asked).toHaveLength(2);
  });

  it("P2 members whose addresses Graph hides are a failure, not an empty group", async () => {
    const hidden = { displayName: null, mail: null, userPrincipalName: null, preferredLanguage: null };
    const getJson = async <T>() => ({ value: [hidden] }) as T;
    await expect(readGroup({ getJson }, GROUP)).rejects.toThrow("User.Read.All");
  });
});

describe("P2 following a group", () => {
  it("P2 begins with what Graph says, and who leaves is gone at the next refresh", async () => {
    const { cloud, graph } = await tenant([ADA, UGO]);
    const desk = process(await memory(), graph);
    await desk.watch.start();
    expect(desk.addresses()).toEqual([ADA, UGO]);
    await setMembers(cloud, [UGO]);
    expect(await desk.watch.refresh()).toBe(true);
    expect(desk.addresses()).toEqual([UGO]);
    expect(desk.log).toEqual([]);
  });

  it("P2 R4 keeps the last known members while Graph is down, and says so once", async () => {
    const { cloud, graph } = await tenant([ADA]);
    const desk = process(await memory(), graph);
    await desk.watch.start();
    await setMembers(cloud, []);
    await outage(cloud);
    expect([await desk.watch.refresh(), await desk.watch.refresh()]).toEqual([false, false]);
    expect(desk.addresses()).toEqual([ADA]);
    await callLocal(cloud, "DELETE", "/local/faults");
    expect(await desk.watch.refresh()).toBe(true);
    expect(desk.addresses()).toEqual([]);
    expect(desk.log).toEqual([
      "groups: reading failed, the last known members stay",
      "groups: members are read again",
    ]);
  });

  it("P2 a page that fails leaves the group whole", async () => {
    const { graph } = await tenant([ADA]);
    let isBroken = false;
    const flaky: Pick<Graph, "getJson"> = {
      async getJson(path, headers) {
        if (isBroken && path === "next") throw new Error("cut off");
        const page = await graph.getJson<object>(path, headers);
        return (isBroken ? { value: [], "@odata.nextLink": "next" } : page) as never;
      },
    };
    const desk = process(await memory(), flaky);
    await desk.watch.start();
    isBroken = true;
    expect(await desk.watch.refresh()).toBe(false);
    expect(desk.addresses()).toEqual([ADA]);
  });

  it("P2 R4 a restart during an outage begins with who was in the group before", async () => {
    const { cloud, graph } = await tenant([ADA, UGO]);
    const store = await memory();
    const before = process(store, graph);
    await before.watch.start();
    await before.watch.stop();
    await outage(cloud);
    const after = process(store, graph);
    await after.watch.start();
    expect(after.addresses()).toEqual([ADA, UGO]);
  });

  it("P2 R4 a first start without Graph opens the doors, and the group comes when Graph does", async () => {
    const { cloud, graph } = await tenant([ADA]);
    await outage(cloud);
    const desk = process(await memory(), graph);
    await desk.watch.start();
    expect(desk.addresses()).toBeNull();
    await callLocal(cloud, "DELETE", "/local/faults");
    await desk.watch.refresh();
    expect(desk.addresses()).toEqual([ADA]);
  });

  it("P2 R4 a Graph that does not answer holds nobody up for longer than the limit", async () => {
    const { cloud, graph } = await tenant([ADA]);
    await outage(cloud, { kind: "timeout", count: 10, ms: 600_000 });
    const desk = process(await memory(), graph, { firstReadMs: 1 });
    await desk.watch.start();
    expect(desk.log).toEqual([
      "groups: Graph has not answered yet; whoever is an operator through a group alone must wait",
    ]);
    await cloud.stop();
    opened.splice(opened.indexOf(cloud), 1);
  });

  it("P2 a group that does not exist is empty, and said once", async () => {
    const { graph } = await tenant([ADA]);
    const desk = process(await memory(), graph, { id: "00000000-0000-4000-8000-000000000000" });
    await desk.watch.start();
    await desk.watch.refresh();
    expect(desk.addresses()).toEqual([]);
    expect(desk.log).toEqual(["groups: Entra has no group with this id; it is empty"]);
  });
});

describe("P1 signing in", () => {
  it("P1 a token names the principal name where that is not the mail address", async () => {
    const { cloud } = await tenant([ADA]);
    const { endpoints } = cloud;
    const verify = createTokenVerifier({
      jwksUrl: endpoints.userTokenJwksUrl,
      issuer: endpoints.userTokenIssuer,
      audience: endpoints.userTokenAudience,
    });
    const { token } = (await callLocal(cloud, "POST", "/local/token", { operator: ADA })).json();
    expect(await verify(`Bearer ${token}`)).toMatchObject({
      ok: true,
      value: { address: "u7@tenant.example" },
    });
  });
});
