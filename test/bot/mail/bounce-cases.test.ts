import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseMail } from "../../../bot/mail/parse/parse-mail.ts";
import { aMail, type Intake, openIntake } from "../../core/intake/intake-fixture.ts";
import { CREATED } from "../../support/given.ts";

/** Absent outside our machines: said aloud, not failed. */
const CASES = join(import.meta.dirname, "../../../../shared/cases/bounce-sisimai.jsonl");
if (!existsSync(CASES)) console.warn(`SKIPPED: the shared bounce cases are not at ${CASES}`);

interface Case {
  readonly id: string;
  readonly raw_b64: string;
  readonly expect: { readonly class: string };
}

/** What is no bounce to us: a list's notice to who runs it, and a person who forwards the bounce he got. */
const NO_BOUNCES = ["sisimai/lhost-fml-03", "sisimai/lhost-sendmail-14"];

/** The Message-IDs a report quotes below its own head, read off its source without our parser. */
function quotedIds(raw: Uint8Array): readonly string[] {
  const source = Buffer.from(raw).toString("latin1").replace(/\r\n/g, "\n");
  const body = source.slice(source.indexOf("\n\n"));
  return [...body.matchAll(/^[ >]*message-id:\s*<([^<>\s]+)>/gim)].map((match) => match[1] ?? "");
}

describe.skipIf(!existsSync(CASES))("M8 real bounces, end to end", () => {
  let intake: Intake;
  beforeAll(async () => {
    intake = await openIntake();
  });
  afterAll(() => intake.store.close());

  it("M8 each that quotes a mail we sent lands on its ticket, changes nothing there and is never answered", async () => {
    const missed: string[] = [];
    let tried = 0;
    for (const line of readFileSync(CASES, "utf8").split("\n").filter(Boolean)) {
      const { id, raw_b64, expect: expected } = JSON.parse(line) as Case;
      const raw = new Uint8Array(Buffer.from(raw_b64, "base64"));
      const [messageId] = quotedIds(raw);
      if (!messageId || !["bounce", "arf-feedback"].includes(expected.class)) continue;
      tried++;
      const ticket = await intake.ticketOf(aMail());
      const message = { ...CREATED.message, messageId };
      const sent = { type: "FileOperatorMail", message, author: null, visibleToCustomer: true } as const;
      await intake.give(ticket, sent, { actor: { kind: "system" } });
      const before = await intake.close(ticket);
      // Several cases share their ids: each is tried with tickets of its own.
      const fresh = { ...(await parseMail(raw)), messageId: `${id}@case.example` };
      const received = await intake.receive(fresh);
      const holders = await intake.store.tickets.ticketsOfMessageIds([messageId]);
      const isOnIt = received.outcome === "filed" && holders.includes(received.ticket.number);
      if (!isOnIt || received.ticket.state !== before.state) missed.push(id);
    }
    expect(tried).toBeGreaterThan(100);
    expect(missed).toEqual(NO_BOUNCES);
    const answers = (
      await Promise.all((await intake.tickets()).map((ticket) => intake.articles(ticket)))
    ).flat();
    expect(
      answers.filter(({ autoResponse, inReplyTo }) => autoResponse && inReplyTo?.endsWith("@case.example")),
    ).toEqual([]);
  });
});
