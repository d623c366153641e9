import { describe, expect, it } from "vitest";
import { waysToTell } from "../../../core/people/preferences.ts";

const chosen = (...toldBy: readonly ("teams-chat" | "activity-feed" | "mail")[]) => ({
  myQueues: [],
  toldBy,
});
const ways = (...args: Parameters<typeof waysToTell>) => [...waysToTell(...args)].toSorted();

describe("how an operator is told", () => {
  it("N3 who chose nothing is told in his chat, or by mail while he has none", () => {
    expect(ways(null, true)).toEqual(["teams-chat"]);
    expect(ways(null, false)).toEqual(["mail"]);
  });

  it("N3 who chose is told as he chose", () => {
    expect(ways(chosen("mail"), true)).toEqual(["mail"]);
    expect(ways(chosen("teams-chat", "mail"), true)).toEqual(["mail", "teams-chat"]);
    expect(ways(chosen("teams-chat", "mail"), false)).toEqual(["mail"]);
    expect(ways(chosen("activity-feed"), true)).toEqual(["activity-feed"]);
    expect(ways(chosen("activity-feed"), false)).toEqual(["activity-feed"]);
    expect(ways(chosen(), true)).toEqual([]);
  });
});
