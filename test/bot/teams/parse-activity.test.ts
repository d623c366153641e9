import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseActivity } from "../../../bot/teams/activities/parse-activity.ts";

const CASES = resolve(import.meta.dirname, "../../../../shared/cases/activities.jsonl");

const MESSAGE = {
  type: "message",
  id: "1552996800000",
  serviceUrl: "https://smba.trafficmanager.net/emea/",
  text: "<at>Sportello</at> segui&nbsp;contact center\n",
  from: { id: "29:abc", name: "Laura Conti", aadObjectId: "oid" },
  recipient: { id: "28:bot", name: "Sportello" },
  conversation: {
    id: "19:channel@thread.tacv2;messageid=1552996800000",
    conversationType: "channel",
    tenantId: "t",
  },
  channelData: {
    channel: { id: "19:channel@thread.tacv2" },
    team: { id: "19:team@thread.tacv2", aadGroupId: "g" },
    tenant: { id: "t" },
  },
  entities: [
    { type: "mention", text: "<at>Sportello</at>", mentioned: { id: "28:bot" } },
    { type: "clientInfo", locale: "en-GB" },
  ],
};

describe("what Teams sends", () => {
  it("B1 takes our own mention and markup off a channel message and keeps where it was said", () => {
    expect(parseActivity(MESSAGE)).toMatchObject({
      kind: "message",
      text: "segui contact center",
      envelope: {
        language: "en",
        threadOf: "1552996800000",
        from: { id: "29:abc", aadObjectId: "oid" },
        conversation: { id: "19:channel@thread.tacv2", kind: "channel", channel: { teamGroupId: "g" } },
      },
    });
  });

  it("keeps a colleague's mention as words", () => {
    const text = "<at>Sportello</at> assegna a <at>Giulia</at>";
    const entities = [
      ...MESSAGE.entities,
      { type: "mention", text: "<at>Giulia</at>", mentioned: { id: "29:g" } },
    ];
    expect(parseActivity({ ...MESSAGE, text, entities })).toMatchObject({ text: "assegna a Giulia" });
  });

  it.each([
    [[{ contentType: "image/*", contentUrl: "https://smba.example/v3/attachments/1" }], true],
    [[{ contentType: "application/vnd.microsoft.teams.file.download.info", name: "a.pdf" }], true],
    [[{ contentType: "text/html", content: '<p>nota</p><attachment id="1"></attachment>' }], true],
    [
      [{ contentType: "text/html", content: '<img src="https://graph.example/hostedContents/1" alt="">' }],
      true,
    ],
    [
      [{ contentType: "text/html", content: '<img itemtype="http://schema.skype.com/Emoji" alt="x">' }],
      false,
    ],
    [[{ contentType: "text/html", content: "<p>nota</p>" }], false],
    [undefined, false],
    ["odd", false],
    [[null, 7, { contentType: 7 }], false],
  ])("B6 tells whether pictures or files came with the words: %j", (attachments, bringsFiles) => {
    expect(parseActivity({ ...MESSAGE, attachments })).toMatchObject({ kind: "message", bringsFiles });
  });

  it("B2 a click and an old client's submit are the same action", () => {
    const data = { tn: "2019031942000015", v: 3, text: "x" };
    const execute = {
      ...MESSAGE,
      type: "invoke",
      name: "adaptiveCard/action",
      replyToId: "7",
      value: { action: { type: "Action.Execute", verb: "ticket.note", data } },
    };
    expect(parseActivity(execute)).toMatchObject({
      kind: "card-action",
      by: "execute",
      verb: "ticket.note",
      data,
      envelope: { threadOf: "7" },
    });
    const submit = { ...MESSAGE, text: undefined, value: { ...data, verb: "ticket.note" } };
    expect(parseActivity(submit)).toMatchObject({ kind: "card-action", by: "submit", verb: "ticket.note" });
  });

  it("B4 our own arrival is an installation, a colleague's is not", () => {
    const joined = (id: string) =>
      parseActivity({ ...MESSAGE, type: "conversationUpdate", membersAdded: [{ id }] }).kind;
    expect([joined("28:bot"), joined("29:other")]).toEqual(["installed", "ignored"]);
  });

  it.each([
    null,
    7,
    "x",
    [],
    {},
    { type: "message" },
    { ...MESSAGE, from: null },
    { ...MESSAGE, conversation: "x" },
  ])("R2 says that %j is malformed instead of failing", (raw) => {
    expect(parseActivity(raw)).toMatchObject({ kind: "malformed", reason: expect.any(String) });
  });

  it.each(["__proto__", "constructor", "toString", ""])(
    "R2 takes no invoke for one of its own: %j",
    (name) => {
      expect(parseActivity({ ...MESSAGE, type: "invoke", name })).toEqual({ kind: "unknown-invoke", name });
    },
  );

  it("R2 tells apart every recorded activity and never throws", () => {
    if (!existsSync(CASES)) {
      console.warn(`SKIPPED: no cases at ${CASES}`);
      return;
    }
    const cases = readFileSync(CASES, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const kinds = cases.map(({ id, activity }) => [id, parseActivity(activity).kind]);
    expect(kinds.filter(([, kind]) => kind === undefined)).toEqual([]);
    expect(new Map(kinds.map(([id, kind]) => [id, kind])).get("composed/task/fetch")).toBe("dialog");
  });
});
