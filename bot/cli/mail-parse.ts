import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { classifyMail } from "../../core/intake/classify.ts";
import type { MailClass, ParsedMail } from "../../core/intake/mail.ts";
import { splitReply } from "../../core/text/split-reply.ts";
import { htmlToText } from "../mail/html-text.ts";
import { parseMail } from "../mail/parse/parse-mail.ts";
import { sanitizeHtml } from "../mail/sanitize-html.ts";
import type { Io } from "./io.ts";
import { answerLine, answerLines, writeLine } from "./json-lines.ts";

/** What `desk mail parse` prints for one mail. */
export interface ParsedLine {
  readonly id?: string;
  readonly subject: string;
  readonly from_email: string;
  readonly from_name: string;
  readonly to: readonly string[];
  readonly message_id: string;
  readonly text: string;
  /** Sanitised, or null when the mail has no HTML. */
  readonly html: string | null;
  readonly attachments: readonly {
    readonly filename: string;
    readonly size: number;
    readonly type: string;
  }[];
  readonly class: MailClass;
  readonly reply: string;
  readonly signature: string;
}

/** A mail that is only a text: what a form or another program hands in. */
function mailOf(text: string, html: string | null): ParsedMail {
  const none: readonly never[] = [];
  return {
    messageId: "",
    inReplyTo: none,
    references: none,
    from: { address: "", name: "" },
    replyTo: none,
    to: none,
    cc: none,
    recipients: none,
    subject: "",
    date: null,
    text,
    html,
    attachments: none,
    headers: {},
  };
}

function describe(mail: ParsedMail, kind: MailClass): ParsedLine {
  const { reply, signature } = splitReply(mail.text);
  return {
    subject: mail.subject,
    from_email: mail.from.address,
    from_name: mail.from.name,
    to: mail.to.map((entry) => entry.address),
    message_id: mail.messageId,
    text: mail.text,
    html: mail.html === null ? null : sanitizeHtml(mail.html),
    attachments: mail.attachments.map(({ filename, size, contentType }) => ({
      filename,
      size,
      type: contentType,
    })),
    class: kind,
    reply,
    signature,
  };
}

/** Parses, classifies and splits one raw mail, as the desk does on arrival. */
export async function describeRaw(raw: Uint8Array): Promise<ParsedLine> {
  const mail = await parseMail(raw);
  return describe(mail, classifyMail(mail).class);
}

const BASE64 = /^[A-Za-z0-9+/_\s-]*={0,2}\s*$/;

async function describeInput(input: Readonly<Record<string, unknown>>): Promise<ParsedLine> {
  const { raw_b64: raw, text, html } = input;
  if (typeof raw === "string") {
    if (!BASE64.test(raw)) throw new Error("raw_b64 is not base64");
    return describeRaw(Buffer.from(raw, "base64"));
  }
  if (typeof html === "string") {
    return describe(mailOf(typeof text === "string" ? text : htmlToText(html), html), "person");
  }
  if (typeof text !== "string") throw new Error("one of raw_b64, text, html is required");
  const mail = mailOf(text, null);
  return describe(mail, classifyMail({ ...mail, from: { address: "unknown@invalid", name: "" } }).class);
}

/** Answers one line of `--jsonl` input. Never rejects: a bad line answers with its error. */
export const describeLine = (line: string): ReturnType<typeof answerLine> =>
  answerLine(line, 0, describeInput);

/**
 * `desk mail parse <file|->` and `desk mail parse --jsonl`: one JSON line per mail.
 * @returns the exit code: 0, 1 when the file cannot be read (said in `error`), 2 for wrong arguments.
 */
export async function mailParse(args: readonly string[], io: Pick<Io, "stdin" | "stdout">): Promise<number> {
  if (args.includes("--jsonl")) {
    await answerLines(io, describeInput);
    return 0;
  }
  const [file, ...others] = args;
  if (file === undefined || others.length > 0 || (file.startsWith("-") && file !== "-")) {
    await writeLine(io.stdout, {
      error: "usage: desk mail parse <file|-> | desk mail parse --jsonl < lines",
    });
    return 2;
  }
  try {
    const raw = await buffer(file === "-" ? io.stdin : createReadStream(file));
    await writeLine(io.stdout, { id: file, ...(await describeRaw(raw)) });
    return 0;
  } catch (error) {
    await writeLine(io.stdout, { id: file, error: error instanceof Error ? error.message : String(error) });
    return 1;
  }
}
