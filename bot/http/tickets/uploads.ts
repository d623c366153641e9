import type { OperatorAddress } from "../../../core/people/operator.ts";
import type { KeyedCollection, Store } from "../../../core/ports.ts";
import { fail, ok, type Result } from "../../../core/result.ts";
import type { StoredAttachment } from "../../../core/ticket/article.ts";
import { LARGEST_FILE_MEGABYTES, LARGEST_FILES_MEGABYTES } from "../../../core/ticket/upload-limits.ts";
import { type Instant, plusMinutes } from "../../../core/time.ts";
import type { ApiDeps } from "../deps.ts";
import type { FieldError, Problem } from "../problem.ts";
import type { Call } from "../route.ts";

const MEGABYTE = 1_000_000;
/** The largest single file, in bytes. */
export const MAX_UPLOAD = LARGEST_FILE_MEGABYTES * MEGABYTE;
/** Long enough to come back to a text the day after. */
const KEPT_MINUTES = 48 * 60;

/** A file that waits for the note or mail it goes with. It is its operator's alone, and not kept for ever. */
export interface Upload extends StoredAttachment {
  readonly operator: OperatorAddress;
  readonly savedAt: Instant;
}

const uploadsIn = (store: Store): KeyedCollection<Upload> => store.collection<Upload>("uploads");

/** Addresses have no blanks: one operator's keys begin as no other's do. */
const keyOf = (operator: OperatorAddress, id: string): string => `${operator} ${id}`;

const isExpired = ({ savedAt }: Upload, now: Instant): boolean => plusMinutes(savedAt, KEPT_MINUTES) <= now;

/** Remembers the file under an id of the calling operator's; his expired ones are forgotten. */
export async function keepUpload({ store }: ApiDeps, call: Call, id: string, file: StoredAttachment) {
  const { operator, now } = call;
  const uploads = uploadsIn(store);
  for (const { key, value } of await uploads.list(keyOf(operator.address, ""))) {
    if (isExpired(value, now)) await uploads.delete(key);
  }
  await uploads.put(keyOf(operator.address, id), { ...file, operator: operator.address, savedAt: now });
}

/** The calling operator's upload; null when it never was, is expired or another's. */
export async function ownUpload({ store }: ApiDeps, { operator, now }: Call, id: string) {
  const upload = await uploadsIn(store).get(keyOf(operator.address, id));
  return upload && !isExpired(upload, now) ? upload : null;
}

export async function forgetUpload({ store }: ApiDeps, { operator }: Call, id: string): Promise<void> {
  await uploadsIn(store).delete(keyOf(operator.address, id));
}

/**
 * The attachments of a command, from the `attachments` field of its form: ids of uploads of the calling operator,
 * read by `uploadIds`. They stay uploaded until they expire, so that a repeated request finds them again.
 * Fails with a field error for each that is not there or given twice, or when they are too large together.
 */
export async function uploadedAttachments(
  deps: ApiDeps,
  call: Call,
  ids: readonly string[],
): Promise<Result<readonly StoredAttachment[], Problem>> {
  const uploads = await Promise.all(ids.map((id) => ownUpload(deps, call, id)));
  const fields = ids.flatMap((id, n): readonly FieldError[] => {
    const field = `attachments[${n}]`;
    if (!uploads[n]) return [{ field, code: "field.upload_gone", params: { n: n + 1 } }];
    return ids.indexOf(id) < n ? [{ field, code: "field.invalid" }] : [];
  });
  if (fields.length > 0) return fail({ code: "body.invalid", fields });
  const attachments = uploads.flatMap((upload) => (upload ? [attachmentOf(upload)] : []));
  const total = attachments.reduce((sum, { size }) => sum + size, 0);
  if (total <= LARGEST_FILES_MEGABYTES * MEGABYTE) return ok(attachments);
  const params = { max: LARGEST_FILES_MEGABYTES };
  return fail({ code: "body.invalid", fields: [{ field: "attachments", code: "field.too_large", params }] });
}

const attachmentOf = ({ operator: _, savedAt: __, ...attachment }: Upload): StoredAttachment => attachment;
