/** A cursor as a client holds it: opaque, and safe in an address. */
export const cursorText = (content: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(content)).toString("base64url");

/** What a cursor says, of which nothing is known yet: it comes from outside. Null where it says nothing. */
export function cursorContent(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null;
  }
}
