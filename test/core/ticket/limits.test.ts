import { describe, expect, it } from "vitest";
import type { Article } from "../../../core/ticket/article.ts";
import type { Command, ReplyTarget } from "../../../core/ticket/commands.ts";
import { cleanSubject } from "../../../core/ticket/writing/subject.ts";
import { aNumber, at, NOON } from "../../support/builders.ts";
import { aNewTicket, by, CITIZEN, given, givenOn, type Outcome } from "../../support/given.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

const ATTACHMENT = {
  filename: "a",
  contentType: "a/b",
  size: 1,
  contentId: null,
  inline: false,
  digest: "d",
};
const NOTE = { type: "AddNote", subject: "Nota", text: "Testo." } as const;
const REPLY = { type: "SendReply", text: "Fatto.", next: { state: "open" }, replyTo: null } as const;
const many = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

const asked = (command: object): Outcome => given(aNewTicket).when(command as Command, by(LAURA));
const refusal = (command: object): unknown => {
  const { result } = asked(command);
  return result.ok ? "accepted" : result.error;
};
const articleOf = (command: object): Article => {
  const added = asked(command).events.find((event) => event.type === "ArticleAdded");
  if (!added) throw new Error("no article");
  return added.article;
};

describe("R2 how much a form may say", () => {
  it.each<[string, object, object]>([
    ["text", { ...NOTE, text: "x".repeat(100_000) }, { ...NOTE, text: "x".repeat(100_001) }],
    ["subject", { ...NOTE, subject: "x".repeat(250) }, { ...NOTE, subject: "x".repeat(251) }],
    [
      "attachments",
      { ...NOTE, attachments: many(50, ATTACHMENT) },
      { ...NOTE, attachments: many(51, ATTACHMENT) },
    ],
    ["to", { ...REPLY, to: many(100, CITIZEN) }, { ...REPLY, to: many(101, CITIZEN) }],
    [
      "to",
      { ...REPLY, to: [CITIZEN], cc: many(50, CITIZEN), bcc: many(49, CITIZEN) },
      { ...REPLY, to: [CITIZEN], cc: many(50, CITIZEN), bcc: many(50, CITIZEN) },
    ],
    ["subject", { ...REPLY, subject: "x".repeat(250) }, { ...REPLY, subject: "x".repeat(251) }],
    [
      "customer",
      { type: "ChangeCustomer", customer: { address: "x".repeat(250), name: "" } },
      { type: "ChangeCustomer", customer: { address: "x".repeat(251), name: "" } },
    ],
  ])("R2 %s: up to the limit and not beyond", (field, within, beyond) => {
    expect(refusal(within)).toBe("accepted");
    expect(refusal(beyond)).toMatchObject({ code: "field.too_long", field, max: expect.any(Number) });
  });

  it("T15 work units: none to ten thousand", () => {
    for (const workUnits of [0, 0.01, 10_000]) expect(refusal({ ...NOTE, workUnits })).toBe("accepted");
    for (const workUnits of [-0.01, 10_000.01, Number.NaN]) {
      expect(refusal({ ...NOTE, workUnits })).toEqual({ code: "field.invalid", field: "workUnits" });
    }
  });

  it("R2 blanks around what is written are nobody's words", () => {
    expect(articleOf({ ...NOTE, subject: "  Nota ", text: "\n Testo. " })).toMatchObject({
      subject: "Nota",
      text: "Testo.",
    });
    expect(refusal({ ...NOTE, subject: " " })).toEqual({ code: "field.required", field: "subject" });
  });

  it.each([
    "",
    "a",
    "@b",
    "a@",
    "a b@c",
    "a@b c",
    "a@b,c",
    "<a@b>",
    "a@b>",
    "a;b@c",
    "a@b@c",
    " a@b",
    "a@b ",
  ])("R2 a mail does not go to %j", (address) => {
    for (const place of ["to", "cc", "bcc"]) {
      expect(refusal({ ...REPLY, to: [CITIZEN], [place]: [CITIZEN, { address, name: "" }] })).toEqual({
        code: "field.invalid",
        field: "to",
      });
    }
  });

  it("T4 a moment to wait for is to come, is one, and no mistyped year", () => {
    const wait = (until: string) => refusal({ ...REPLY, next: { state: "pending reminder", until } });
    expect(wait(at(1))).toBe("accepted");
    expect(wait(NOON)).toEqual({ code: "field.date_past", field: "until" });
    expect(wait("domani")).toEqual({ code: "field.invalid", field: "until" });
    expect(wait("2029-03-01T12:00:00.000Z")).toBe("accepted");
    expect(wait("2062-03-19T12:00:00.000Z")).toEqual({ code: "field.date_far", field: "until" });
  });

  it("T13 a customer's name is cut where a name ends", () => {
    const customer = { address: "a@b.it", name: ` ${"x".repeat(251)}` };
    expect(asked({ type: "ChangeCustomer", customer }).ticket.customer.name).toBe("x".repeat(250));
  });

  it("T13 two hundred links are enough", () => {
    const links = many(199, null).map((_, n) => ({ kind: "normal", number: aNumber(n + 10) }) as const);
    const absorb: Command = {
      type: "AbsorbTicket",
      from: aNumber(2),
      articles: [],
      important: [],
      watchers: [],
      links,
      workUnits: 0,
    };
    const link = (n: number): Command => ({ type: "LinkTicket", number: aNumber(n), kind: "normal" });
    const ticket = given(aNewTicket, [absorb, { actor: { kind: "system" } }]);
    expect(ticket.when(link(3), by(LAURA)).code).toBe("accepted");
    const full = given(aNewTicket, [absorb, { actor: { kind: "system" } }], [link(3), by(LAURA)]);
    expect(full.when(link(4), by(LAURA)).code).toBe("link.too_many");
    expect(full.when(link(3), by(LAURA)).code).toBe("accepted");
  });
});

describe("T11 what an answer carries along", () => {
  const target = (fields: Partial<ReplyTarget>): ReplyTarget => ({
    articleId: "a",
    from: CITIZEN,
    text: "Buongiorno.",
    messageId: "last@x",
    references: [],
    at: NOON,
    ...fields,
  });
  const ids = (count: number) => many(count, "").map((_, n) => `m${n}@x`);
  const referencesAfter = (fields: Partial<ReplyTarget>) =>
    articleOf({ ...REPLY, replyTo: target(fields) }).references;

  it("T11 names the thread: the first message and the latest, twenty in all, each once", () => {
    expect(referencesAfter({ references: ["a@x", "last@x", "b@x"] })).toEqual(["a@x", "b@x", "last@x"]);
    expect(referencesAfter({ references: ids(19) })).toEqual([...ids(19), "last@x"]);
    expect(referencesAfter({ references: ids(20) })).toEqual(["m0@x", ...ids(20).slice(2), "last@x"]);
    expect(referencesAfter({ references: ids(50) })).toEqual(["m0@x", ...ids(50).slice(32), "last@x"]);
    expect(referencesAfter({ references: ["a@x"], messageId: null })).toEqual(["a@x"]);
    expect(articleOf(REPLY)).toMatchObject({ references: [], inReplyTo: null });
  });

  it("T11 quotes two hundred lines, each marked, under who wrote them and when", () => {
    const quoted = (fields: Partial<ReplyTarget>) =>
      articleOf({ ...REPLY, replyTo: target(fields) })
        .text.split("\n\n")
        .at(-1);
    const lines = quoted({ text: `${many(201, "riga").join("\n")}\n\n` })?.split("\n") ?? [];
    expect(lines).toHaveLength(201);
    expect(lines.slice(0, 2)).toEqual(["Il 19/03/2019 alle 13:00 Mario Rossi ha scritto:", "> riga"]);
    expect(quoted({ from: { address: "a@b.it", name: "" }, text: "x\n\n" })).toBe(
      "Il 19/03/2019 alle 13:00 a@b.it ha scritto:\n> x",
    );
  });

  it("T11 leaves out a salutation or signature the queue does not have", () => {
    const bare = {
      ...SAMPLE_DESK,
      queues: new Map(
        [...SAMPLE_DESK.queues].map(([key, queue]) => [key, { ...queue, salutation: "", signature: "" }]),
      ),
    };
    const { events } = givenOn(bare, aNewTicket).when({ ...REPLY, text: " Fatto. " }, by(LAURA));
    expect(events.find(({ type }) => type === "ArticleAdded")).toMatchObject({ article: { text: "Fatto." } });
  });

  it("T17 a customer without a name is addressed as he writes", () => {
    const customer = { address: "a@b.it", name: "" };
    const { events } = given(aNewTicket, [{ type: "ChangeCustomer", customer }, by(LAURA)]).when(
      REPLY,
      by(LAURA),
    );
    expect(events.find(({ type }) => type === "ArticleAdded")).toMatchObject({
      article: {
        text: expect.stringMatching(/^Gentile a@b\.it,\n\nFatto\.\n\nCordiali saluti,\nLaura Conti\n/),
      },
    });
  });

  it("T11 a title is cut where a subject ends", () => {
    expect(cleanSubject("x".repeat(250))).toBe("x".repeat(250));
    expect(cleanSubject("x".repeat(251))).toBe(`${"x".repeat(249)}…`);
  });
});
