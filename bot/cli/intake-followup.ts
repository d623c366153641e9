import { followUpClass } from "../../core/intake/follow-up-class/follow-up-class.ts";
import type { ParsedMail } from "../../core/intake/mail.ts";
import type { Io } from "./io.ts";
import { answerLines, textField } from "./json-lines.ts";

const HELP = `Usage: npm run -s desk -- intake followup --jsonl < lines

What mails that continue a ticket are. A line of standard input is
  {id, ticket: {subject, text, number?}, reply: {subject, text, headers?}}
and is answered by
  {id, class}, class one of same_topic, new_topic, thanks, solicitation, auto_reply
A line that cannot be read is answered by {id, error}.
`;

type Fields = Readonly<Record<string, unknown>>;

function part(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${name} must be an object`);
  return value as Fields;
}

/** Headers as a record, of one value or several each, or as a list of pairs. */
function headersOf(value: unknown): Readonly<Record<string, readonly string[]>> {
  if (typeof value !== "object" || value === null) return {};
  const pairs: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value);
  const headers: Record<string, string[]> = {};
  for (const pair of pairs) {
    const [name, values] = Array.isArray(pair) ? pair : [];
    if (typeof name !== "string") throw new Error("headers must be names with values");
    const all = headers[name.toLowerCase()] ?? [];
    headers[name.toLowerCase()] = [...all, ...[values].flat().map(String)];
  }
  return headers;
}

const ADDRESS = /^\s*"?(.*?)"?\s*<([^<>]*)>\s*$/;

/** The reply of a line as a mail. */
export function mailOf(reply: Fields): ParsedMail {
  const headers = headersOf(reply.headers);
  const from = typeof reply.from === "string" ? reply.from : (headers.from?.[0] ?? "");
  const [, name = "", address = from] = ADDRESS.exec(from) ?? [];
  return {
    messageId: "",
    inReplyTo: [],
    references: [],
    from: { address, name },
    replyTo: [],
    to: [],
    cc: [],
    recipients: [],
    subject: textField(reply, "subject", true),
    date: null,
    text: textField(reply, "text"),
    html: null,
    attachments: [],
    headers,
  };
}

/** The answer to one line. */
export function followUpLine(fields: Fields): object {
  const ticket = part(fields, "ticket");
  const followed = { subject: textField(ticket, "subject", true), text: textField(ticket, "text", true) };
  return { class: followUpClass(mailOf(part(fields, "reply")), followed) };
}

/** `desk intake followup --jsonl` (spec G4, G7, M6). */
export async function intakeFollowup(args: string[], io: Io): Promise<number> {
  if (args.length === 1 && args[0] === "--jsonl") {
    await answerLines(io, followUpLine);
    return 0;
  }
  io.stdout.write(HELP);
  return args[0] === "--help" ? 0 : 2;
}
