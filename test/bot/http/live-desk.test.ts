import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildDesk } from "../../../bot/desk-file/build-desk.ts";
import { parseDeskFile } from "../../../bot/desk-file/read-desk-file.ts";
import { createLiveDesk } from "../../../core/desk/live-desk.ts";
import type { GroupMembers } from "../../../core/people/group.ts";
import { type DeskServer, startDeskServer } from "./support/desk-server.ts";

const MAIL = "anna.neri@cittametropolitanaroma.example";
const PRINCIPAL = "u123@tenant.example";

const read = parseDeskFile(readFileSync(new URL("../../../desk.yml", import.meta.url), "utf8"));
if (!read.ok) throw new Error(JSON.stringify(read.error));
const file = read.value;
const withMember: GroupMembers = new Map([
  ["ambiente", [{ addresses: [MAIL, PRINCIPAL], name: "Anna Neri", language: "en" as const }]],
]);

const live = createLiveDesk(buildDesk(file, new Map()));
let desk: DeskServer;
beforeAll(async () => {
  desk = await startDeskServer(live.desk);
});
afterAll(() => desk.close());

test("P1 P2: who comes into a group is an operator, under either name; who leaves it is one no more", async () => {
  const { number } = await desk.mail({ queue: "ambiente" });
  const path = `/api/v1/tickets/${number}`;
  const statuses = async () =>
    Promise.all([MAIL, PRINCIPAL].map(async (name) => (await desk.call(name, "GET", path)).status));
  expect(await statuses()).toEqual([403, 403]);

  live.replace(buildDesk(file, withMember));
  expect(await statuses()).toEqual([200, 200]);
  const me = (await desk.call(PRINCIPAL, "GET", "/api/v1/me")).body;
  expect(me.operator).toEqual({ address: MAIL, name: "Anna Neri", language: "en" });
  expect(me.queues.map(({ key }: { key: string }) => key)).toEqual(["ambiente"]);
  expect((await desk.call(PRINCIPAL, "POST", `${path}/take`, { body: {} })).body.owner).toEqual({
    address: MAIL,
    name: "Anna Neri",
  });

  live.replace(buildDesk(file, new Map()));
  expect(await statuses()).toEqual([403, 403]);
  const note = { body: { subject: "s", text: "t" } };
  expect((await desk.call(MAIL, "POST", `${path}/notes`, note)).body.code).toBe("auth.not_operator");
});

test("R3 P2: a token that was good opens nothing any more once its operator lost his role, though it has not expired", async () => {
  const { number } = await desk.mail({ queue: "ambiente" });
  live.replace(buildDesk(file, withMember));
  const authorization = `Bearer ${await desk.issuer.token(MAIL)}`;
  const replayed = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${desk.url}/api/v1${path}`, {
      method,
      headers: { authorization, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    return [response.status, ((await response.json()) as { code?: string }).code];
  };
  const all = async () => [
    await replayed("GET", `/tickets/${number}`),
    await replayed("POST", `/tickets/${number}/notes`, { subject: "s", text: "t" }),
  ];
  expect(await all()).toEqual([
    [200, undefined],
    [201, undefined],
  ]);

  // Still somebody of the desk, but nothing in this queue.
  const elsewhere = file.queues.map((queue) => (queue.key === "ambiente" ? { ...queue, roles: {} } : queue));
  live.replace(buildDesk({ ...file, queues: elsewhere }, withMember));
  const refused = (await all()).map(([status]) => status);
  expect(refused.every((status) => status === 403 || status === 404)).toBe(true);

  live.replace(buildDesk(file, new Map()));
  expect(await all()).toEqual([
    [403, "auth.not_operator"],
    [403, "auth.not_operator"],
  ]);
  expect((await desk.store.tickets.load(number))?.articleCount).toBe(2);

  // The same token, nothing else changed.
  live.replace(buildDesk(file, withMember));
  expect((await all())[0]).toEqual([200, undefined]);
  live.replace(buildDesk(file, new Map()));
});
