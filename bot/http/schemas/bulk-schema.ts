import { z } from "zod";
import type { BulkView } from "../../../core/ticket/views/bulk-view.ts";
import { problemSchema } from "./problem-schema.ts";
import { undoSchema } from "./ticket-schemas.ts";
import { count } from "./view-atoms.ts";

export const bulkSchema: z.ZodType<BulkView> = z
  .strictObject({
    items: z.array(
      z.strictObject({
        number: z.string(),
        done: count,
        version: z.int().nullable(),
        problem: problemSchema.nullable(),
        undo: undoSchema,
      }),
    ),
  })
  .meta({ id: "BulkOutcomes" });
