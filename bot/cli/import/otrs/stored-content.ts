import type { BlobStore } from "../../../../core/ports.ts";
import type { OtrsDatabase } from "./otrs-database.ts";

/** Of a value read in parts; a multiple of four, so that base64 without line ends could be cut there. */
const PART = 4 * 1024 * 1024;

/**
 * The bytes of a large value, part by part. Where OTRS's engine keeps no bytes (PostgreSQL) they are base64 in lines;
 * bytes that came another way into such a column are taken as they are.
 */
async function* contentOf(
  db: OtrsDatabase,
  table: string,
  column: string,
  id: number,
): AsyncGenerator<Uint8Array> {
  let rest = "";
  for (let from = 1; ; from += PART) {
    const [row] = await db.rows<{ part: string | Buffer | null }>(
      `select substring(${column}, ${from}, ${PART}) as part from ${table} where id = ?`,
      [id],
    );
    const part = row?.part ?? "";
    if (part.length === 0) break;
    if (typeof part !== "string") yield part;
    else {
      const digits = rest + part.replace(/\s+/g, "");
      const whole = digits.length - (digits.length % 4);
      rest = digits.slice(whole);
      yield Buffer.from(digits.slice(0, whole), "base64");
    }
    if (part.length < PART) break;
  }
  if (rest !== "") yield Buffer.from(rest, "base64");
}

export const keepAttachment = (db: OtrsDatabase, blobs: BlobStore, id: number) =>
  blobs.put(contentOf(db, "article_data_mime_attachment", "content", id));

/** The mail of an article as it came; null when there is none after all. */
export async function keepPlain(db: OtrsDatabase, blobs: BlobStore, article: number): Promise<string | null> {
  const [row] = await db.rows<{ id: number }>(
    "select id from article_data_mime_plain where article_id = ? order by id limit 1",
    [article],
  );
  return row ? (await blobs.put(contentOf(db, "article_data_mime_plain", "body", row.id))).digest : null;
}
