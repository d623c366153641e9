// @ts-nocheck
import type { ParsedMail } from "../../../core/intake/mail.ts";
import { bodyOf } from "./body.ts";
import { enclosedMail, openEnvelope } from "./envelopes.ts";
import { trimStart } from "./header-bytes.ts";
import { groupHeaders, headerFieldsOf } from "./header-fields.ts";
import { type MimePart, parseTree } from "./mime-tree.ts";
import { readUnparseable } from "./unreadable.ts";

/** A PEC envelope inside an envelope is a forward; deeper than this is nobody's mail. */
const MAX_ENVELOPES = 3;

function toMail(root: MimePart): ParsedMail {
  return { ...headerFieldsOf(groupHeaders(root.headers)), ...bodyOf(root) };
}

async function parseAt(raw: Uint8Array, depth: number): Promise<ParsedMail> {
  const mail = toMail(await parseTree(trimStart(raw)));
  const enclosed = depth < MAX_ENVELOPES ? enclosedMail(mail) : null;
  return enclosed ? openEnvelope(mail, await parseAt(enclosed, depth + 1)) : mail;
}

/**
 * Parses a mail as it came (RFC 5322, MIME RFC 2045–2049, 2231, 3676; PEC envelopes opened).
 *
 * Never throws. A mail past the parser's limits, or one it chokes on, comes back with its own headers and
 * its source as text. The raw bytes are the caller's to keep: they are the only complete copy.
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  try {
    return await parseAt(raw, 0);
  } catch {
    return readUnparseable(trimStart(raw));
  }
}
