import { z } from "zod";
import { CONTRACT_SERVICES } from "../../../core/desk/contract.ts";
import { FINDING_CODES } from "../../../core/intake/check/finding.ts";
import { REQUEST_KINDS } from "../../../core/intake/check/request/request-kinds.ts";
import { PROPOSALS } from "../../../core/ticket/request.ts";
import type { IntakeView } from "../../../core/ticket/views/intake-view.ts";
import { count, instant } from "./view-atoms.ts";

/* What is known of a request beside its conversation, as a schema: view-schemas.ts has the rest of the ticket. */

const by = z.strictObject({ address: z.string(), name: z.string() });
const code = z.enum(FINDING_CODES);
const clock = z.string().nullable().meta({ description: "HH:mm on the desk's clock" });

export const intakeSchema: z.ZodType<IntakeView> = z
  .strictObject({
    incomplete: z
      .strictObject({ since: instant, asked: z.array(code), answerBy: instant, isOverdue: z.boolean() })
      .nullable(),
    findings: z.array(z.strictObject({ code, evidence: z.string(), kind: z.enum(["missing", "context"]) })),
    checkedFor: z
      .array(code)
      .nullable()
      .meta({ description: "What the queue looks for; a finding that is not here was not looked for" }),
    request: z.strictObject({ kind: z.enum(REQUEST_KINDS), evidence: z.string() }).nullable(),
    charge: z
      .strictObject({
        service: z.enum(CONTRACT_SERVICES),
        confirmed: z.strictObject({ by, at: instant }).nullable(),
      })
      .nullable(),
    telephone: z.string().nullable(),
    availability: z.array(z.strictObject({ days: z.array(z.int()), from: clock, to: clock })),
    isReachable: z.boolean().nullable(),
    organisation: z.strictObject({
      toBeAsked: z.boolean(),
      candidates: z.array(z.strictObject({ key: z.string(), name: z.string() })),
    }),
    attempts: z.array(z.strictObject({ at: instant, by, inWindow: z.boolean() })),
    solicitations: z.strictObject({ count, lastAt: instant.nullable() }),
    proposals: z.array(
      z.strictObject({ what: z.enum(PROPOSALS), position: z.int().nullable(), evidence: z.string() }),
    ),
  })
  .meta({ id: "Intake" });
