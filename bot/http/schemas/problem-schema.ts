import { z } from "zod";
import type { ProblemView } from "../../../core/problem-view.ts";
import { historyLine } from "./article-schemas.ts";

export const problemSchema: z.ZodType<ProblemView> = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.strictObject({ field: z.string(), code: z.string(), detail: z.string() })).optional(),
    changes: z.array(historyLine).optional(),
  })
  .meta({ id: "Problem" });
