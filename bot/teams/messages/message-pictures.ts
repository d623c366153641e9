import type { BlobStore } from "../../../core/ports.ts";
import type { StoredAttachment } from "../../../core/ticket/article.ts";

/** Pictures of one message that are fetched; the others are only counted. */
const MAX_PICTURES = 10;
const MAX_BYTES = 10_000_000;
/** Teams waits a few seconds for the answer to a dialog. */
const PATIENCE_MS = 4_000;

const PICTURE = /<img\b[^>]*>/gi;
const SOURCE = /\bsrc\s*=\s*["']([^"']+)["']/i;
const EMOJI = /\bitemtype\s*=\s*["'][^"']*\/Emoji["']/i;
const HOSTED =
  /\/(?:v1\.0|beta)(\/(?:chats\/([^/?#]+)|teams\/[^/?#]+\/channels\/([^/?#]+))\/messages\/([^/?#]+)(?:\/replies\/([^/?#]+))?\/hostedContents\/[^/?#]+\/\$value)$/;

/**
 * Graph's path of each picture in a message; null for one that is not hosted with this very message: the app may read
 * more chats than the operator, and a picture's address is written by whoever wrote the message.
 */
export function picturePaths(
  html: string,
  conversationId: string,
  messageId: string,
): readonly (string | null)[] {
  const tags = (html.match(PICTURE) ?? []).filter((tag) => !EMOJI.test(tag));
  return tags.map((tag) => {
    const [, path, chat, channel, root, reply] = HOSTED.exec(SOURCE.exec(tag)?.[1] ?? "") ?? [];
    const isOfMessage = decoded(chat ?? channel) === conversationId && (reply ?? root) === messageId;
    return path && isOfMessage ? path : null;
  });
}

function decoded(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
}

export interface FetchedPictures {
  readonly attachments: readonly StoredAttachment[];
  /** How many stay in the message: not hosted there, not allowed, too large or too late. */
  readonly missed: number;
}

export const NO_PICTURES: FetchedPictures = { attachments: [], missed: 0 };

/** Fetches what the tenant lets the app read (`Chat.Read.All`, `ChannelMessage.Read.Group`); nothing fails. */
export async function fetchPictures(
  getBytes: (path: string) => Promise<Uint8Array>,
  blobs: BlobStore,
  paths: readonly (string | null)[],
): Promise<FetchedPictures> {
  const fetched = await Promise.all(
    paths.slice(0, MAX_PICTURES).map(async (path, n) => {
      const bytes = path && (await inTime(getBytes(path)));
      return bytes && bytes.byteLength <= MAX_BYTES ? storePicture(blobs, bytes, n + 1) : null;
    }),
  );
  const attachments = fetched.filter((picture) => picture !== null);
  return { attachments, missed: paths.length - attachments.length };
}

async function inTime(work: Promise<Uint8Array>): Promise<Uint8Array | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const bytes = await Promise.race([work.catch(() => null), late]);
  clearTimeout(timer);
  return bytes;
}

async function storePicture(blobs: BlobStore, bytes: Uint8Array, n: number): Promise<StoredAttachment> {
  const { digest, size } = await blobs.put(bytes);
  const { contentType, ending } = kindOf(bytes);
  return { filename: `immagine-${n}.${ending}`, contentType, size, contentId: null, inline: false, digest };
}

const KINDS: readonly (readonly [string, string, string])[] = [
  ["89504e47", "image/png", "png"],
  ["ffd8ff", "image/jpeg", "jpg"],
  ["47494638", "image/gif", "gif"],
  ["52494646", "image/webp", "webp"],
];

/** By its first bytes: Graph does not always say. */
function kindOf(bytes: Uint8Array): { readonly contentType: string; readonly ending: string } {
  const head = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  const [, contentType, ending] = KINDS.find(([magic]) => head.startsWith(magic)) ?? [];
  return { contentType: contentType ?? "application/octet-stream", ending: ending ?? "bin" };
}
