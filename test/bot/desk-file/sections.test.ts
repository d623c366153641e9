import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildDesk } from "../../../bot/desk-file/build-desk.ts";
import { parseDeskFile } from "../../../bot/desk-file/read-desk-file.ts";
import { type Desk, operatorNamed, serviceLevelOf } from "../../../core/desk/desk.ts";
import { offeredTemplates, TEMPLATE_KINDS } from "../../../core/desk/template.ts";
import type { GroupMember, GroupMembers } from "../../../core/people/group.ts";
import { hasRole } from "../../../core/people/policy.ts";

const SAMPLE = readFileSync(new URL("../../../desk.yml", import.meta.url), "utf8");
const DOMAIN = "cittametropolitanaroma.example";
const CHIARA = `chiara.monti@${DOMAIN}`;

function deskIn(text: string, members: GroupMembers = new Map()): Desk {
  const file = parseDeskFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return buildDesk(file.value, members);
}

function changed(from: string, to: string): string {
  if (!SAMPLE.includes(from)) throw new Error(`the sample has no ${from}`);
  return SAMPLE.replace(from, to);
}

const faultsOf = (text: string) => {
  const file = parseDeskFile(text);
  return file.ok ? [] : file.error;
};

const member = (...addresses: string[]): GroupMember => ({ addresses, name: `Dall'elenco`, language: null });

describe("P6 services, SLAs and organisations in desk.yml", () => {
  const desk = deskIn(SAMPLE);

  it("P6 the sample has a few of each, and an SLA keeps what it promises apart from the queue", () => {
    expect([...desk.services.values()].map(({ key, slas }) => [key, ...slas])).toEqual([
      ["cosap", "standard", "urgente"],
      ["bollo", "standard"],
      ["impianti-termici"],
    ]);
    expect(desk.organisations.get("comune-tivoli")).toEqual({
      key: "comune-tivoli",
      name: "Comune di Tivoli",
      domains: ["comune.tivoli.example", "tivoli-servizi.example"],
    });
    expect(desk.slas.get("urgente")).toMatchObject({
      name: "Urgente",
      level: { firstResponse: { minutes: 240, calendar: { key: "uffici" } }, update: null },
    });
    expect(serviceLevelOf(desk, { queue: "viabilita", sla: "urgente" }).firstResponse?.minutes).toBe(240);
  });

  it("P6 an SLA without a name is called by its key", () => {
    expect(deskIn(changed("    name: Urgente\n", "")).slas.get("urgente")?.name).toBe("urgente");
  });

  it.each([
    [
      "an unknown SLA in a service",
      "slas: [standard, urgente]",
      "slas: [standard, oro]",
      'no SLA with key "oro"',
      "services[0].slas[1]",
    ],
    ["a service twice", "key: bollo", "key: cosap", '"cosap" is there twice', "services[1].key"],
    ["an SLA twice", "key: urgente", "key: standard", '"standard" is there twice', "slas[1].key"],
    [
      "an organisation twice",
      "key: comune-tivoli",
      "key: comune-anzio",
      '"comune-anzio" is there twice',
      "organisations[1].key",
    ],
    [
      "a domain of two organisations",
      "tivoli-servizi.example]",
      "Comune.Anzio.Example]",
      '"comune.anzio.example" is there twice',
      "organisations[1].domains[1]",
    ],
    [
      "a domain that is an address",
      "[capitalelavoro.example]",
      "[info@capitalelavoro.example]",
      "not a domain",
      "organisations[2].domains[0]",
    ],
    [
      "a domain of one word",
      "[capitalelavoro.example]",
      "[capitalelavoro]",
      "not a domain",
      "organisations[2].domains[0]",
    ],
    [
      "a group nobody defined",
      '"group:ambiente"',
      '"group:ambiente2"',
      'there is no group with key "ambiente2"',
      "queues[3].roles.rw[1]",
    ],
    [
      "a group id that is none",
      "id: 5d0c5b1e-7d3f-4b0a-9c55-2f6f0f1d8a31",
      "id: ambiente",
      "not the object id of a group",
      "groups[0].id",
    ],
    [
      "a role for neither person nor group",
      '"group:ambiente"',
      "ambiente",
      'not a mail address, nor "group:<key>"',
      "queues[3].roles.rw[1]",
    ],
    [
      "a template twice",
      "key: sopralluogo",
      "key: courtesy",
      '"courtesy" is there twice',
      "templates[3].key",
    ],
    [
      "a template in an unknown queue",
      "queues: [viabilita]",
      "queues: [viabilta]",
      'no queue with key "viabilta"',
      "templates[3].queues[0]",
    ],
    [
      "a template of an unknown kind",
      "kind: forward",
      "kind: inoltro",
      "must be one of: answer, create",
      "templates[4].kind",
    ],
    [
      "a template with an unknown placeholder",
      "ente: {organisation}",
      "ente: {ente}",
      "no placeholder {ente} here",
      "templates[5].text",
    ],
    [
      "a placeholder no new ticket has",
      "informarLa che",
      "informarLa, {customer}, che",
      "no placeholder {customer} here",
      "templates[8].text",
    ],
    [
      "a placeholder of texts in a salutation",
      '"Gentile {customer},"',
      '"Gentile {customer}, {lastMessage}"',
      "no placeholder {lastMessage} here",
      "texts.salutation",
    ],
    [
      "an unknown placeholder in an automatic mail",
      '"Nuovo ticket: {title}"',
      '"Nuovo ticket: {titolo}"',
      "no placeholder {titolo} here",
      "texts.newTicket.subject",
    ],
    [
      "an unknown placeholder in a translation",
      '"New ticket: {title}"',
      '"New ticket: {titel}"',
      "no placeholder {titel} here",
      "texts.newTicket.en.subject",
    ],
    [
      "an unknown fate of follow-ups",
      "    shortName: Viabilità",
      "    followUpOnClosed: refuse\n    shortName: Viabilità",
      "reopen",
      "queues[1].followUpOnClosed",
    ],
    [
      "a placeholder where nothing is filled in",
      "non serve scrivere di nuovo.\n  newTicket",
      "non serve scrivere di nuovo, {customer}.\n  newTicket",
      "{customer}: nothing is filled in here",
      "texts.courtesy",
    ],
  ])("P6 names line, place and reason of %s", (_what, from, to, reason, where) => {
    const text = changed(from, to);
    const fault = faultsOf(text).find((one) => one.reason.includes(reason));
    expect(fault?.where).toBe(where);
    const near = SAMPLE.slice(0, SAMPLE.indexOf(from)).split("\n").length;
    expect(Math.abs((fault?.line ?? 0) - near)).toBeLessThanOrEqual(2);
  });

  it("P6 refuses a desk where nobody works", () => {
    const nobody = SAMPLE.replace(/^operators:\n(?: {2}- .*\n)+/m, "operators: []\n").replace(
      /^groups:\n(?: {2,}.*\n)+/m,
      "",
    );
    expect(faultsOf(nobody).map(({ reason }) => reason)).toContain(
      "nobody works here: name operators or groups",
    );
  });
});

describe("T17 templates in desk.yml", () => {
  it("T17 the sample has one of every kind", () => {
    const { templates } = deskIn(SAMPLE);
    expect(TEMPLATE_KINDS.filter((kind) => !templates.some((one) => one.kind === kind))).toEqual([]);
  });

  it("T17 a template with queues is offered there and nowhere else", () => {
    const desk = deskIn(SAMPLE);
    const keys = (queue: string) => offeredTemplates(desk, "answer", queue).map(({ key }) => key);
    expect(keys("viabilita")).toEqual(["standard", "missing-data", "courtesy", "sopralluogo"]);
    expect(keys("tributi")).toEqual(["standard", "missing-data", "courtesy"]);
  });

  it("T17 answers written the old way are templates of kind answer, and share their keys", () => {
    const old = `${SAMPLE}\nanswerTemplates:\n  - { key: antica, name: Antica, text: "gentile {customer}" }\n`;
    expect(deskIn(old).templates.at(-1)).toEqual({
      key: "antica",
      name: "Antica",
      kind: "answer",
      subject: null,
      text: "gentile {customer}",
      queues: null,
      language: null,
    });
    expect(faultsOf(old.replace("key: antica", "key: courtesy"))).toMatchObject([
      { where: "answerTemplates[0].key", reason: '"courtesy" is there twice' },
    ]);
  });
});

describe("P2 groups in desk.yml", () => {
  it("P2 members of a group are operators with the group's roles; the directory gives name, the desk the language", () => {
    const address = `nuova@${DOMAIN}`;
    const desk = deskIn(SAMPLE, new Map([["ambiente", [member(address)]]]));
    expect(desk.operators.get(address)).toEqual({ address, name: "Dall'elenco", language: "it" });
    expect(hasRole(desk, address, "ambiente", "rw")).toBe(true);
    expect(hasRole(desk, address, "tributi", "ro")).toBe(false);
  });

  it("P2 who is named in the file keeps his entry, by whichever of his names the file knows him", () => {
    const desk = deskIn(SAMPLE, new Map([["ambiente", [member("c.monti@altro.example", CHIARA)]]]));
    expect(desk.operators.get(CHIARA)?.name).toBe("Chiara Monti");
    expect(desk.operators.has("c.monti@altro.example")).toBe(false);
    expect(operatorNamed(desk, "c.monti@altro.example")?.address).toBe(CHIARA);
  });

  it("P1 a principal name that is not the mail address leads to the same operator", () => {
    const [mail, principal] = [`anna.neri@${DOMAIN}`, "u123@tenant.example"];
    const desk = deskIn(SAMPLE, new Map([["ambiente", [member(mail, principal)]]]));
    expect(operatorNamed(desk, principal)?.address).toBe(mail);
    expect(desk.operators.has(principal)).toBe(false);
  });

  it("P2 a desk may have groups and no named operators", () => {
    const text = SAMPLE.replace(/^operators:\n(?: {2}- .*\n)+/m, "").replace(
      /^ {6}(?:rw|ro|note|move_into): \[.*\n/gm,
      "",
    );
    const empty = deskIn(text.replaceAll(/^ {4}roles:\n/gm, '    roles: { rw: ["group:ambiente"] }\n'));
    expect(empty.operators.size).toBe(0);
  });
});

describe("M6 M7 M8 automatic mails in desk.yml", () => {
  const TEXT = '{ subject: "Ticket {number}", text: "Di {queue}" }';
  const queueOf = (text: string, key: string) => {
    const queue = deskIn(text).queues.get(key);
    if (!queue) throw new Error(`no queue ${key}`);
    return queue;
  };

  it("M7 the sample answers a new ticket in two languages and has no other mail but for queues that need them", () => {
    const { autoResponses, followUpOnClosed } = queueOf(SAMPLE, "tributi");
    expect(autoResponses.newTicket).toMatchObject({
      subject: "Nuovo ticket: {title}",
      en: { subject: "New ticket: {title}" },
    });
    expect(autoResponses).toMatchObject({ followUp: null, updated: null, closed: null });
    expect(followUpOnClosed).toBe("reopen");
  });

  it("M7 a queue has its own texts, or none with null; the others have those of all", () => {
    const text = SAMPLE.replace(
      "    shortName: Viabilità",
      `    closed: ${TEXT}\n    newTicket: null\n    followUpOnClosed: reject\n    shortName: Viabilità`,
    );
    expect(queueOf(text, "viabilita")).toMatchObject({
      followUpOnClosed: "reject",
      autoResponses: { newTicket: null, closed: { subject: "Ticket {number}" } },
    });
    expect(queueOf(text, "viabilita").autoResponses.rejected).not.toBeNull();
    expect(queueOf(text, "tributi").autoResponses.closed).toBeNull();
  });

  it("M8 the limit per address and day is ten where nothing is said", () => {
    const line = "  autoResponsesPerAddressPerDay: 200\n";
    expect(deskIn(changed(line, "")).autoResponsesPerAddressPerDay).toBe(40);
    expect(deskIn(changed(line, line.replace("200", "3"))).autoResponsesPerAddressPerDay).toBe(3);
  });

  it("M9 a mail may weigh what Exchange takes where nothing is said, and never more", () => {
    const line = "  largestMailMegabytes: 35\n";
    expect(deskIn(changed(line, "")).largestMailMegabytes).toBe(150);
    expect(deskIn(changed(line, line.replace("35", "40"))).largestMailMegabytes).toBe(40);
    expect(() => deskIn(changed(line, line.replace("35", "151")))).toThrow();
  });
});
