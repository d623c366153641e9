// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anna, bruno, callLocal, graphClient, startCloud } from "./support.ts";

const GROUP = "5d0c5b1e-7d3f-4b0a-9c55-2f6f0f1d8a31";
const members = `/groups/${GROUP}/transitiveMembers/microsoft.graph.user`;

describe("the groups of the local tenant", () => {
  let cloud: Awaited<ReturnType<typeof startCloud>>;
  let graph: ReturnType<typeof graphClient>;
  beforeAll(async () => {
    cloud = await startCloud(undefined, { groups: [{ id: GROUP, name: "Ufficio", members: [anna, bruno] }] });
    graph = graphClient(cloud.endpoints);
  });
  afterAll(() => cloud.stop());

  const eventual = (path: string) => graph.api(path).header("ConsistencyLevel", "eventual").get();

  it("lists people page by page, with the fields asked for", async () => {
    const first = await eventual(`${members}?$count=true&$select=id,mail,accountEnabled&$top=1`);
    expect(first).toMatchObject({ "@odata.count": 2, value: [{ mail: anna, accountEnabled: true }] });
    expect(Object.keys(first.value[0]).sort()).toEqual(["accountEnabled", "id", "mail"]);
    const second = await eventual(first["@odata.nextLink"]);
    expect(second.value).toMatchObject([{ mail: bruno }]);
    expect(second["@odata.nextLink"]).toBeUndefined();
  });

  it("wants what Graph wants for a cast, and knows no other groups", async () => {
    await expect(graph.api(`${members}?$count=true`).get()).rejects.toMatchObject({
      statusCode: 400,
      code: "Request_UnsupportedQuery",
    });
    await expect(eventual(members)).rejects.toMatchObject({ statusCode: 400 });
    await expect(eventual(members.replace("5d0c", "0000"))).rejects.toMatchObject({ statusCode: 404 });
    expect(await graph.api(`/groups/${GROUP}`).get()).toMatchObject({ id: GROUP, displayName: "Ufficio" });
  });

  it("an administrator changes who is in one", async () => {
    const put = (id: string, body: unknown) => callLocal(cloud, "PUT", `/local/groups/${id}`, body);
    expect((await put(GROUP, { members: [bruno] })).json()).toMatchObject({ members: [bruno] });
    expect((await eventual(`${members}?$count=true`)).value).toMatchObject([{ mail: bruno }]);
    expect((await callLocal(cloud, "GET", "/local/groups")).json()).toEqual([
      { id: GROUP, name: "Ufficio", members: [bruno] },
    ]);
    expect((await put("nessuno", { members: [] })).status).toBe(404);
    expect((await put(GROUP, { members: ["estraneo@example.org"] })).status).toBe(422);
    expect((await put(GROUP, { members: "tutti" })).status).toBe(400);
  });
});
