import { describe, expect, it } from "vitest";
import { parseChatCommand } from "../../../bot/teams/chat/chat-commands.ts";
import { likelyCommand } from "../../../bot/teams/chat/likely-command.ts";
import { queuesLike, queuesNamed } from "../../../bot/teams/chat/queue-names.ts";
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
    ["non seguire Contact Center", { kind: "unfollow", queue: "Contact Center" }],
    ["unfollow  tributi", { kind: "unfollow", queue: "tributi" }],
    ["segui", { kind: "follow", queue: "" }],
    ["quali code", { kind: "bindings" }],
    ["which queues?", { kind: "bindings" }],
    ["nuovo", { kind: "new-ticket" }],
    ["new ticket", { kind: "new-ticket" }],
    ["new", { kind: "list", list: "new" }],
    ["prendi", { kind: "take" }],
    ["Indirizzi?", { kind: "directory" }],
    ["linee guida", { kind: "guidelines" }],
    ["how to ask", { kind: "guidelines" }],
    ["nota  Ho chiamato.\nNon risponde!", { kind: "note", text: "Ho chiamato.\nNon risponde!" }],
    ["Note\nfirst line", { kind: "note", text: "first line" }],
    ["rispondi Fatto.", { kind: "reply", text: "Fatto." }],
    ["reply", { kind: "reply", text: "" }],
    ["notare bene", { kind: "unknown", text: "notare bene" }],
    ["il mio computer non va", { kind: "unknown", text: "il mio computer non va" }],
    ["", { kind: "unknown", text: "" }],
    ["nota: Ho chiamato.", { kind: "note", text: "Ho chiamato." }],
    ["Nota, tutto a posto", { kind: "note", text: "tutto a posto" }],
    ["NOTA - richiamare domani", { kind: "note", text: "richiamare domani" }],
    ["nota\n- primo\n- secondo", { kind: "note", text: "- primo\n- secondo" }],
    ["aggiungi nota :ok", { kind: "note", text: "ok" }],
    ["nota.", { kind: "note", text: "" }],
    ["rispondi: Gentile utente, fatto!", { kind: "reply", text: "Gentile utente, fatto!" }],
    ["segui: Contact Center", { kind: "follow", queue: "Contact Center" }],
    ["Non  seguire:\ntributi", { kind: "unfollow", queue: "tributi" }],
    ["cerca -canone", { kind: "search", words: "-canone" }],
    ["Ciao, i miei!", { kind: "list", list: "mine" }],
    ["ehi segui contact center", { kind: "follow", queue: "contact center" }],
    ["Buongiorno Sportello", { kind: "hello" }],
    ["ciao il canone non va", { kind: "unknown", text: "ciao il canone non va" }],
    ["I MIEI TICKET", { kind: "list", list: "mine" }],
    ["Nuovi ticket", { kind: "list", list: "new" }],
    ["ticket aperti", { kind: "list", list: "open" }],
    ["Ticket di promemoria", { kind: "list", list: "reminder" }],
    ["Ticket scalati", { kind: "list", list: "escalated" }],
    ["Cruscotto", { kind: "dashboard" }],
    ["grazie!", { kind: "thanks" }],
    ["👍", { kind: "thanks" }],
    ["prendo io", { kind: "take" }],
    ["impostazioni", { kind: "preferences" }],
    ["[Ticket#2019031942000015] Ricevuta", { kind: "ticket", number: "2019031942000015" }],
    ["R: [Ticket#2019031942000015] Ricevuta", { kind: "ticket", number: "2019031942000015" }],
    ["ticket # 2019031942000015", { kind: "ticket", number: "2019031942000015" }],
    ["n. 2019031942000015", { kind: "ticket", number: "2019031942000015" }],
    ["apri il ticket 2019031942000015", { kind: "ticket", number: "2019031942000015" }],
    ["https://desk.example/tab/t/2019031942000015/2", { kind: "ticket", number: "2019031942000015" }],
    ["pagamento 301000000012345678", { kind: "unknown", text: "pagamento 301000000012345678" }],
    ["cerca 2019031942000015", { kind: "search", words: "2019031942000015" }],
  ])("B4 understands «%s»", (text, command) => {
    expect(parseChatCommand(text)).toEqual(command);
  });
});

describe("B4 words that are no command", () => {
  it.each([
    ["aiutoo", "aiuto"],
    ["promemoia", "promemoria"],
    ["segiu contact center", "segui"],
    ["rispnodi Fatto.", "rispondi"],
    ["il mio computer non va", null],
    ["asd", null],
  ])("B4 «%s» was probably meant to be %s", (text, command) => {
    expect(likelyCommand(text)).toBe(command);
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

  it.each([
    ["contac senter", "contact-center"],
    ["viabilta", "viabilita"],
    ["bolo", "tributi"],
  ])("B1 «%s» was probably meant to be %s", (text, key) => {
    expect(queuesLike(SAMPLE_DESK, text)[0]?.key).toBe(key);
  });

  it("B1 suggests nothing for what is like nothing", () => {
    expect(queuesLike(SAMPLE_DESK, "xyzw")).toEqual([]);
  });

  it("B1 gives every queue the words may mean", () => {
    expect(keysOf("c").length).toBeGreaterThan(1);
  });
});
