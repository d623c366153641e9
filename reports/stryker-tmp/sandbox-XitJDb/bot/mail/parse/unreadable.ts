// @ts-nocheck
import type { ParsedMail } from "../../../core/intake/mail.ts";
import { decodeCharset } from "./charsets.ts";
import { groupHeaders, headerFieldsOf } from "./header-fields.ts";

/** Enough of a broken mail to recognise it; the raw mail, which the caller keeps, has the rest. */
const HEADER_LIMIT = 64 * 1024;
const TEXT_LIMIT = 256 * 1024;

function readHeaderLines(head: string): { key: string; value: string }[] {
  const headers: { key: string; value: string }[] = [];
  for (const line of head.split(/\r?\n/)) {
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last) {
      last.value += line;
      continue;
    }
    const colon = line.indexOf(":");
    if (colon > 0)
      headers.push({ key: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return headers;
}

/**
 * What can be read of a mail that the parser refused (nesting or header limits, or a bug): its own headers
 * and its body as it stands. Spec M3: nothing is ever dropped.
 */
export function readUnparseable(raw: Uint8Array): ParsedMail {
  const start = decodeCharset(raw.subarray(0, HEADER_LIMIT), undefined);
  const end = /\r?\n\r?\n/.exec(start);
  const headers = groupHeaders(readHeaderLines(end ? start.slice(0, end.index) : start));
  const body = decodeCharset(raw.subarray(0, TEXT_LIMIT), undefined);
  const bodyStart = end ? end.index + end[0].length : 0;
  return {
    ...headerFieldsOf(headers),
    text: body.slice(bodyStart),
    html: null,
    attachments: [],
  };
}
