import { randomUUID } from "node:crypto";
import type { NewId } from "../core/ports.ts";

/**
 * The ids of articles, uploads and requests: UUIDs of version 7 (RFC 9562 §5.7), which begin with the milliseconds since 1970.
 * What is new stands side by side in every index, where wholly random ids would each change a page of it.
 */
export const newId: NewId = () => {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
};
