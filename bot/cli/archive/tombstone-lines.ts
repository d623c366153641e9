import { z } from "zod";
import type { Tombstone } from "../../../core/privacy/tombstones.ts";
import { parseJson } from "../parse-json.ts";
import { ArchiveFault } from "./archive-fault.ts";

const tombstone: z.ZodType<Tombstone> = z.object({
  person: z.string().nullable(),
  reason: z.enum(["request", "retention"]),
  whole: z.array(z.string()),
  partly: z.array(z.string()),
  marker: z.string(),
  at: z.string(),
  isDone: z.boolean(),
});

/**
 * Lines of `desk customer erasures`.
 * Throws an `ArchiveFault` for anything else: what was erased would come back unnoticed.
 */
export function tombstonesIn(text: string, file: string): readonly Tombstone[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = tombstone.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    throw new ArchiveFault(
      `line ${index + 1} of ${file} is no erasure: it must be what desk customer erasures printed`,
    );
  });
}
