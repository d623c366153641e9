import { isDeviceLine } from "../../text/signature.ts";
import { splitReply } from "../../text/split-reply.ts";
import { bareSubject } from "../generic-subject.ts";
import type { MailAddress } from "../mail.ts";

/** What of a mail the intake check reads. */
export interface IntakeMail {
  readonly subject: string;
  readonly from: MailAddress;
  readonly text: string;
  /** Their names. */
  readonly attachments: readonly string[];
}

/** A mail taken apart for the checks. */
export interface MailParts {
  readonly mail: IntakeMail;
  /** Without reply prefixes, ticket numbers and the marks of gateways. */
  readonly subject: string;
  /** What the sender wrote or passed on, signature included, without what is quoted or printed below every mail. */
  readonly fresh: string;
  /** Its filled lines. */
  readonly lines: readonly string[];
}

const FORWARD = /^\s*(?:i|fw|fwd|tr|inoltro|inoltrato)\s*:/i;
/** Printed below every mail of a body: from here on nobody wrote anything. */
const DISCLAIMER =
  /^(?:[*_\s-]{0,10})(?:ai sensi (?:e per gli effetti )?del(?:l['’]art|la legge| (?:regolamento|reg\.?|d\.?\s?lgs|gdpr))|(?:il presente|questo|la presente|questa) (?:messaggio|e-?mail|comunicazione|mail|posta)\b.{0,120}(?:riservat|confidenzial|destinatar|privilegiat)|le informazioni (?:contenute|trasmesse|(?:di|in) quest)|(?:il|questo) documento è (?:formato|destinato) esclusiv|chi (?:la |lo )?(?:ricevesse|avesse ricevuto)|avviso di riservatezza|informativa privacy|nota di riservatezza|(?:prima di stampare|rispetta l['’]ambiente|pensa all['’]ambiente)|this (?:e-?mail|message).{0,80}confidential)/i;

/** Nobody's request is longer, and its signature stands at the end; a pattern must not be given a book. */
const HEAD = 6_000;
const END = 3_000;
const MAX_LINE = 250;

const cut = (text: string): string =>
  text.length > HEAD + END ? `${text.slice(0, HEAD)}\n${text.slice(-END)}` : text;

export function partsOf(whole: IntakeMail): MailParts {
  const mail = {
    subject: whole.subject.slice(0, MAX_LINE),
    from: { name: whole.from.name.slice(0, MAX_LINE), address: whole.from.address.slice(0, MAX_LINE) },
    text: cut(whole.text),
    attachments: whole.attachments.map((name) => name.slice(0, MAX_LINE)),
  };
  const { reply, quoted, signature } = splitReply(mail.text);
  const own = reply.endsWith(signature) ? reply : `${reply}\n${signature}`;
  const fresh = withoutDisclaimer(FORWARD.test(mail.subject) || isBlock(quoted) ? `${own}\n${quoted}` : own);
  return {
    mail,
    subject: bareSubject(mail.subject),
    fresh: fresh.join("\n"),
    lines: fresh.map((line) => line.trim()).filter((line) => line !== "" && !isDeviceLine(line)),
  };
}

const BLOCK_LINES = 5;

/** What stands below the line of a telephone is quoted in an answer; a few short lines are who signs. */
function isBlock(quoted: string): boolean {
  const lines = quoted.split("\n").filter((line) => line.trim() !== "");
  return (
    lines.length > 0 &&
    lines.length <= BLOCK_LINES &&
    lines.every(
      (line) => line.length <= 90 && !/^\s*(?:[>|]|da:|from:|il .{4,60}:$|on .{4,60}:$)/iu.test(line),
    )
  );
}

function withoutDisclaimer(text: string): readonly string[] {
  const lines = text.split("\n");
  const at = lines.findIndex((line, index) => index > 0 && DISCLAIMER.test(line.slice(0, 300)));
  return at < 0 ? lines : lines.slice(0, at);
}
