// @ts-nocheck
import { describe, expect, it } from "vitest";
import { parseChatCommand, queuesNamed } from "../../../bot/teams/chat-commands.ts";
import { SAMPLE_DESK } from "../../support/sample-desk.ts";

describe("B4 what can be written to the bot", () => {
  it.each([
    ["aiuto", { kind: "help" }],
    ["Help!", { kind: "help" }],
    ["Ciao", { kind: "hello" }],
    ["i miei", { kind: "list", list: "mine" }],
    ["SCALATI", { kind: "list", list: "escalated" }],
    ["segui Contact Center", { kind: "follow", queue: "Contact Center" }],
    ["smetti tributi", { kind: "unfollow", queue: "tributi" }],
    ["code", { kind: "bindings" }],
    ["coda passi carrabili", { kind: "queue", queue: "passi carrabili" }],
    ["cerca ricevuta canone", { kind: "search", words: "ricevuta canone" }],
    ["2019031942000015", { kind: "ticket", number: "2019031942000015" }],
    ["Ticket#2019031942000015", { kind: "ticket", number: "2019031942000015" }],
    ["il mio computer non va", { kind: "unknown", text: "il mio computer non va" }],
    ["", { kind: "unknown", text: "" }],
  ])("B4 understands «%s»", (text, command) => {
    expect(parseChatCommand(text)).toEqual(command);
  });
});

describe("B1 naming a queue", () => {
  const keysOf = (text: string) => queuesNamed(SAMPLE_DESK, text).map(({ key }) => key);

  it.each([
    ["contact center", ["contact-center"]],
    ["Viabilità - Passi carrabili", ["viabilita"]],
    ["viabilita", ["viabilita"]],
    ["passi", ["viabilita"]],
    ["1° livello", ["contact-center"]],
    ["nulla di simile", []],
    ["", []],
  ])("B1 «%s» is %j, whatever the case and the accents", (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it("B1 gives every queue the words may mean", () => {
    expect(keysOf("c").length).toBeGreaterThan(1);
  });
});
