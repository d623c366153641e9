import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admissionOf, MICROSOFT_SERVICE_HOSTS } from "../../../bot/teams/door/admission.ts";
import { textsOf } from "../../support/cards.ts";
import { LAURA } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { startTeamsDesk, type TeamsDesk } from "./support/teams-desk.ts";

const GUEST_PERSON = {
  address: "laura.ospite@altrove.example",
  name: "Laura Ospite",
  language: "it",
  role: "guest",
};
const NAMELESS = {
  address: "qualcuno@riunione.example",
  name: "Qualcuno",
  language: "en",
  role: "anonymous",
};

let desk: TeamsDesk;
beforeAll(async () => {
  desk = await startTeamsDesk(undefined, [GUEST_PERSON, NAMELESS]);
});
afterAll(() => desk.stop());

const tokenFor = async (serviceUrl: string): Promise<string> =>
  (await desk.local("POST", "/local/teams/token", { serviceUrl })).token;
const post = async (
  activity: Json,
  authorization: string | null,
): Promise<{ status: number; body: Json }> => {
  const response = await fetch(`${desk.url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(authorization ? { authorization } : {}) },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
};
const activity = (fields: Json = {}): Json => ({
  type: "message",
  id: "1",
  channelId: "msteams",
  serviceUrl: desk.cloud.endpoints.serviceUrl,
  text: "aiuto",
  from: { id: "29:x", aadObjectId: "o" },
  recipient: { id: "28:bot" },
  conversation: { id: "a:1", conversationType: "personal", tenantId: desk.cloud.endpoints.tenantId },
  channelData: { tenant: { id: desk.cloud.endpoints.tenantId } },
  ...fields,
});
const said = async (since: number) => (await desk.log()).filter(({ seq }) => seq > since);
const last = async () => (await desk.log()).at(-1)?.seq ?? 0;

describe("R3 who may speak to the bot", () => {
  it("R3 no token, a forged one, another program's and another service's are 401, and nothing is read", async () => {
    const ours = desk.cloud.endpoints.serviceUrl;
    const good = await tokenFor(ours);
    const [head, body, signature = ""] = good.split(".");
    const forged = [head, body, signature.replace(/^./, (c) => (c === "A" ? "B" : "A"))].join(".");
    const { token: users } = await desk.local("POST", "/local/token", { operator: LAURA });
    const elsewhere = await tokenFor("https://smba.trafficmanager.net/emea/");
    const before = await last();
    for (const token of [forged, users, elsewhere, "x", ""])
      expect([token.slice(0, 9), (await post(activity(), `Bearer ${token}`)).status]).toEqual([
        token.slice(0, 9),
        401,
      ]);
    expect((await post(activity(), null)).status).toBe(401);
    expect((await post(activity(), good)).status).toBe(401);
    expect(await said(before)).toEqual([]);
  });

  it("R3 a service that is not Teams' gets neither our answer nor our token, however good its own", async () => {
    for (const serviceUrl of [
      "https://evil.example/teams/",
      "http://localhost:53810",
      "https://127.0.0.1:1/",
    ]) {
      const answer = await post(activity({ serviceUrl }), `Bearer ${await tokenFor(serviceUrl)}`);
      expect([serviceUrl, answer.status, answer.body.code]).toEqual([
        serviceUrl,
        403,
        "activity.foreign_service",
      ]);
    }
  });

  it("R3 an activity without a service URL is malformed, with a token that names none", async () => {
    const { serviceUrl: _, ...without } = activity();
    expect((await post(without, `Bearer ${await tokenFor("")}`)).status).toBe(400);
  });

  it.each([
    ["https://smba.trafficmanager.net/emea/", "admitted"],
    ["https://smba.infra.gcc.teams.microsoft.com/gcc/", "admitted"],
    ["https://smba.infra.dod.teams.microsoft.us/", "admitted"],
    ["http://smba.trafficmanager.net/emea/", "foreign-service"],
    ["https://smba.trafficmanager.net.evil.example/", "foreign-service"],
    ["https://evil.example/smba.trafficmanager.net/", "foreign-service"],
    ["https://smba.trafficmanager.net@evil.example/", "foreign-service"],
    ["https://evilbotframework.com/", "foreign-service"],
    ["https://smba.trafficmanager.net:8443/", "foreign-service"],
    ["not a url", "foreign-service"],
  ])("R3 with a tenant, %s is %s", (serviceUrl, expected) => {
    const rules = { serviceHosts: MICROSOFT_SERVICE_HOSTS, tenantIds: ["t"] };
    expect(admissionOf({ serviceUrl, conversation: { tenantId: "t" } }, rules)).toBe(expected);
  });

  it("R3 every tenant an activity names must be ours, and it must name one", () => {
    const rules = { serviceHosts: MICROSOFT_SERVICE_HOSTS, tenantIds: ["t"] };
    const from = (conversation: Json, tenant: Json) =>
      admissionOf(
        { serviceUrl: "https://smba.trafficmanager.net/", conversation, channelData: { tenant } },
        rules,
      );
    expect(from({ tenantId: "t" }, { id: "t" })).toBe("admitted");
    expect(from({ tenantId: "t" }, { id: "other" })).toBe("foreign-tenant");
    expect(from({}, null)).toBe("foreign-tenant");
  });
});

describe("R3 people who are not of the house", () => {
  const bearer = async () => `Bearer ${await tokenFor(desk.cloud.endpoints.serviceUrl)}`;
  const laura = async () =>
    (await desk.local("GET", "/local/teams")).people.find(({ address }: Json) => address === LAURA);

  it("R3 somebody of another tenant is answered in his language, in words and on a card, and nothing is kept", async () => {
    await desk.say("personal", LAURA, "ciao");
    const { id, aadObjectId } = await laura();
    const chat = (await desk.log()).findLast(({ payload }) => payload.conversation.id.startsWith("a:"));
    const foreign = activity({
      from: { id, aadObjectId },
      conversation: { id: chat?.payload.conversation.id, conversationType: "personal", tenantId: "other" },
      locale: "en-US",
    });
    const before = await last();
    expect((await post(foreign, await bearer())).status).toBe(200);
    expect((await said(before)).map(({ payload }) => payload.text)).toEqual([
      expect.stringContaining("only people of its own organisation"),
    ]);
    const value = {
      action: { type: "Action.Execute", verb: "ticket.take", data: { tn: "2019031942000015", v: 1 } },
    };
    const click = { ...foreign, type: "invoke", name: "adaptiveCard/action", value, locale: "it-IT" };
    const card = (await post(click, await bearer())).body.value;
    expect(textsOf(card).join(" ")).toContain("solo a chi lavora nella sua organizzazione");
  });

  it("R3 a guest of the tenant and somebody who did not sign in are no operators, and are told so in their language", async () => {
    const guest = await desk.say("personal", GUEST_PERSON.address, "i miei");
    const nameless = await desk.say("personal", NAMELESS.address, "mine");
    expect(guest.activities.at(-1).text).toContain("Non risulti tra gli operatori");
    expect(nameless.activities.at(-1).text).toContain("You are not among the operators");
  });
});
