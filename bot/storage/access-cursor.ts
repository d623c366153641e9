import type { Instant } from "../../core/time.ts";
import { cursorContent, cursorText } from "./cursor-text.ts";

/** Where a page of accesses ended: at this instant, with the one the engine knows by this id. */
export interface AccessPlace {
  readonly at: Instant;
  readonly id: string;
}

export const accessCursor = ({ at, id }: AccessPlace): string => cursorText([at, id]);

/** Reads a cursor. Throws a RangeError when it is none, or its id is not of this engine's shape. */
export function accessPlaceOf(cursor: string, shape: RegExp): AccessPlace {
  const content = cursorContent(cursor);
  if (Array.isArray(content) && content.length === 2) {
    const [at, id] = content as readonly unknown[];
    if (typeof at === "string" && typeof id === "string" && shape.test(id)) return { at, id };
  }
  throw new RangeError("the cursor does not belong to this query");
}
