import type { OpenBlob } from "../../../core/ports.ts";
import type { HttpResponse } from "../exchange.ts";
import { ATTACHMENT_POLICY } from "./security-headers.ts";

/** What a browser may show by itself; everything else is only ever saved. */
const SHOWABLE: ReadonlySet<string> = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "application/pdf",
]);

/** Types a browser would run or style if somebody talked it into opening them. */
const ACTIVE = /html|xml|svg|script|css|wasm/i;
const MEDIA_TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/;
/** Control characters and those that turn the reading direction, so that `fdp.exe` reads `exe.pdf`. */
const DECEIVING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const MAX_FILENAME = 200;

export interface Download {
  readonly blob: OpenBlob | Uint8Array;
  readonly filename: string;
  /** As the sender claims it. */
  readonly contentType: string;
  /** Shown in place when its type allows. */
  readonly inline: boolean;
}

/** Bytes of strangers with headers that keep a browser from doing anything but show or save them (spec R3). */
export function download({ blob, filename, contentType, inline }: Download): HttpResponse {
  const claimed = mediaType(contentType);
  const isShown = inline && claimed !== null && SHOWABLE.has(claimed);
  const isHarmless = claimed !== null && !ACTIVE.test(claimed);
  return {
    status: 200,
    headers: {
      "content-type": isHarmless ? claimed : "application/octet-stream",
      "content-disposition": contentDisposition(isShown ? "inline" : "attachment", filename),
      "content-security-policy": ATTACHMENT_POLICY,
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    },
    body: blob,
  };
}

/** What a Content-Type says without its parameters, or null when it says nothing readable. */
export function mediaType(contentType: string): string | null {
  const claimed = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  return MEDIA_TYPE.test(claimed) ? claimed : null;
}

/** A file's name as one name in one folder, without what deceives the eye; empty when nothing is left of it. */
export function safeFilename(filename: string): string {
  const points = [...filename.toWellFormed().replace(DECEIVING, "").replace(/[/\\]/g, "_").trim()];
  // The end is kept: it says what kind of file this is.
  return points.slice(-MAX_FILENAME).join("");
}

/** RFC 6266: a plain name for old clients, the real one encoded as RFC 5987 says. */
export function contentDisposition(kind: "inline" | "attachment", filename: string): string {
  const name = safeFilename(filename) || "file";
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^\x20-\x7e]|["%;]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
