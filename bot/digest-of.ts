import { createHash } from "node:crypto";

/**
 * A text that must be known again and not be kept: SHA-256, in hexadecimal. One for the whole desk: what an erasure
 * leaves behind is compared with what is brought in later.
 */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");
