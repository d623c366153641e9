/** Nobody wrote mail before (RFC 561 is of 1973); what bears an earlier date has none. */
const EARLIEST = Date.parse("1973-01-01T00:00:00Z");
const DAY_MS = 86_400_000;
/** Longer than any date with its comments. */
const LONGEST_DATE = 200;

/**
 * When a mail was written, in milliseconds, by its own header, or else by the server that received it last; null when
 * neither tells a moment that can be.
 */
export function writtenAt(head: Uint8Array, now: number): number | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  const header = (/\r?\n\r?\n/.exec(text) ? text.slice(0, text.search(/\r?\n\r?\n/)) : text).replace(
    /\r?\n[ \t]+/g,
    " ",
  );
  const date = /^date[ \t]*:(.*)$/im.exec(header)?.[1];
  const received = /^received[ \t]*:.*;(.*)$/im.exec(header)?.[1];
  return momentOf(date, now) ?? momentOf(received, now);
}

function momentOf(written: string | undefined, now: number): number | null {
  const at = Date.parse(
    (written ?? "")
      .slice(0, LONGEST_DATE)
      .replace(/\([^)]*\)/g, " ")
      .trim(),
  );
  return Number.isNaN(at) || at < EARLIEST || at > now + DAY_MS ? null : at;
}
