/**
 * Bytes of machine-written parts (delivery reports, calendar objects) as text. They are ASCII by their
 * standards (RFC 3464, RFC 5965, RFC 5545); core has no charset decoder and needs none for them.
 */
// @ts-nocheck

export function asciiText(bytes: Uint8Array, limit = 65_536): string {
  const end = Math.min(bytes.length, limit);
  let text = "";
  // In slices: a spread of a whole attachment overflows the argument stack.
  for (let start = 0; start < end; start += 4096) {
    text += String.fromCharCode(...bytes.subarray(start, Math.min(start + 4096, end)));
  }
  return text;
}
