import { describe, expect, it } from "vitest";
import type { Command } from "../../../core/ticket/commands.ts";
import { evolve } from "../../../core/ticket/evolve.ts";
import { react } from "../../../core/ticket/react.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { anArticle } from "../../support/builders.ts";
import { aNewTicket, by, byTimer, CREATED, given, NOON, type Outcome } from "../../support/given.ts";
import { GIULIA, LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

const OTHER = "2019031942000023";
const link = (kind = "normal"): Command => ({ type: "LinkTicket", number: OTHER, kind }) as Command;
const merge: Command = { type: "MergeTicket", into: OTHER };

function effectsOf({ before, result }: Outcome) {
  if (!result.ok) throw new Error(result.error.code);
  const after = result.value.reduce<Ticket | null>(evolve, before);
  return after ? react(before, result.value, after, SAMPLE_DESK).map(({ effect }) => effect) : [];
}

describe("T13 links", () => {
  it.each([
    ["normal", "normal"],
    ["parent", "child"],
    ["child", "parent"],
  ])("T13 a link as %s makes this one the other's %s", (kind, is) => {
    const outcome = given(aNewTicket).when(link(kind), by(LAURA));
    expect(outcome.ticket.links).toEqual([{ kind, number: OTHER }]);
    expect(effectsOf(outcome)).toContainEqual({ kind: "ticket.link", to: OTHER, is });
  });

  it("T13 linking again changes nothing; another way is refused until the first link is gone", () => {
    const linked = given(aNewTicket, [link(), by(LAURA)]);
    expect(linked.when(link(), by(GIULIA)).events).toEqual([]);
    expect(linked.when(link("parent"), by(LAURA)).code).toBe("link.exists");
    const gone = linked.when({ type: "UnlinkTicket", number: OTHER }, by(LAURA));
    expect(gone.ticket.links).toEqual([]);
    expect(effectsOf(gone)).toContainEqual({ kind: "ticket.unlink", from: OTHER });
  });

  it("T13 no ticket is linked with itself, and none with everything", () => {
    const itself: Command = { type: "LinkTicket", number: "2019031942000015", kind: "normal" };
    expect(given(aNewTicket).when(itself, by(LAURA)).code).toBe("link.itself");
    const many = Array.from({ length: 200 }, (_, n) => [
      { type: "AddLink", link: { kind: "normal", number: `1${n}` } } as Command,
      byTimer,
    ]) as [Command, typeof byTimer][];
    expect(given(aNewTicket, ...many).when(link(), by(LAURA)).code).toBe("link.too_many");
  });

  it("T13 the counterpart is taken from the outbox alone, and goes no further", () => {
    const add: Command = { type: "AddLink", link: { kind: "parent", number: OTHER } };
    expect(given(aNewTicket).when(add, by(LAURA)).code).toBe("ticket.not_allowed");
    const outcome = given(aNewTicket).when(add, byTimer);
    expect(outcome.ticket.links).toEqual([{ kind: "parent", number: OTHER }]);
    expect(effectsOf(outcome).filter(({ kind }) => kind.startsWith("ticket."))).toEqual([]);
    const remove: Command = { type: "RemoveLink", number: OTHER };
    expect(given(aNewTicket, [add, byTimer]).when(remove, byTimer).ticket.links).toEqual([]);
  });

  it("T13 a ticket split off another is its child from the start", () => {
    const outcome = given().when({ ...CREATED, splitFrom: OTHER } as Command, by(LAURA));
    expect(outcome.ticket.links).toEqual([{ kind: "parent", number: OTHER }]);
    expect(effectsOf(outcome)).toContainEqual({ kind: "ticket.link", to: OTHER, is: "child" });
  });
});

describe("T13 merge", () => {
  it("T13 ends the ticket, releases it and sends everything to the main one", () => {
    const outcome = given(aNewTicket, [{ type: "TakeTicket" }, by(LAURA)]).when(merge, by(LAURA));
    expect(outcome.ticket).toMatchObject({
      state: "merged",
      mergedInto: OTHER,
      lock: null,
      links: [{ kind: "parent", number: OTHER }],
      undoable: null,
    });
    expect(effectsOf(outcome)).toContainEqual({ kind: "ticket.absorb", into: OTHER });
    const note = outcome.events.find(({ type }) => type === "ArticleAdded");
    expect(note).toMatchObject({ article: { channel: "note", visibleToCustomer: false } });
  });

  it("T13 T16 a merged ticket escalates no more", () => {
    const { ticket } = given(aNewTicket).when(merge, by(LAURA));
    expect(
      given(aNewTicket, [merge, by(LAURA)]).when(
        {
          type: "ReachEscalation",
          due: "firstResponse",
          step: "escalation",
          dueAt: ticket.firstResponse.dueAt ?? "",
        },
        byTimer,
      ).events,
    ).toEqual([]);
  });

  it("T13 T7 a colleague's lock and a finished ticket stand in the way, and so does the ticket itself", () => {
    expect(given(aNewTicket, [{ type: "TakeTicket" }, by(GIULIA)]).when(merge, by(LAURA)).code).toBe(
      "ticket.locked_by_other",
    );
    expect(given(aNewTicket, [merge, by(LAURA)]).when(merge, by(LAURA)).code).toBe("ticket.wrong_state");
    expect(given(aNewTicket).when({ type: "MergeTicket", into: "2019031942000015" }, by(LAURA)).code).toBe(
      "merge.itself",
    );
  });

  const absorb: Command = {
    type: "AbsorbTicket",
    from: OTHER,
    articles: [
      anArticle({ id: "a", createdAt: "2019-03-19T09:00:00.000Z", workUnits: 1 }),
      anArticle({ id: "b", position: 2, sender: "operator", createdAt: "2019-03-19T10:00:00.000Z" }),
    ],
    important: [2],
    watchers: [GIULIA, LAURA],
    links: [
      { kind: "normal", number: "2019031942000031" },
      { kind: "normal", number: "2019031942000015" },
    ],
    workUnits: 1,
  };

  it("T13 the main ticket takes articles as they were, watchers, links, marks and work", () => {
    const main = given(aNewTicket, [{ type: "WatchTicket" }, by(LAURA)]);
    const outcome = main.when(absorb, byTimer);
    const articles = outcome.events.flatMap((event) =>
      event.type === "ArticleAdded" ? [event.article] : [],
    );
    expect(articles).toMatchObject([
      { position: 2, createdAt: "2019-03-19T09:00:00.000Z", mergedFrom: OTHER, author: { kind: "customer" } },
      { position: 3, createdAt: "2019-03-19T10:00:00.000Z", mergedFrom: OTHER },
    ]);
    expect(articles.map(({ id }) => id)).not.toContain("a");
    expect(outcome.ticket).toMatchObject({
      articleCount: 3,
      important: [3],
      watchers: [LAURA, GIULIA],
      links: [{ kind: "normal", number: "2019031942000031" }],
      workUnits: 1,
      state: "new",
      lastCustomerArticleAt: main.ticket?.lastCustomerArticleAt,
    });
  });

  it("T13 M9 what was sent is not sent again, and nobody's answer is announced twice", () => {
    const kinds = effectsOf(given(aNewTicket).when(absorb, byTimer)).map(({ kind }) => kind);
    expect(kinds).not.toContain("mail.send");
    expect(kinds).not.toContain("thread.follow-up");
  });

  it("T13 T16 who was answered in the merged ticket has been answered", () => {
    expect(given(aNewTicket).when(absorb, byTimer).ticket.firstResponse.metAt).toBe(NOON);
  });
});
