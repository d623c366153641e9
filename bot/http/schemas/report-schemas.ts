import { z } from "zod";
import type {
  BreakdownView,
  EscalationsView,
  MovesView,
  TimesView,
  VolumeView,
  WorkloadView,
} from "../../../core/report/report-views.ts";
import { personSchema, queueSchema } from "./name-schemas.ts";
import { count, instant } from "./view-atoms.ts";

const minutes = z.int().min(0).nullable();
const share = z.number().min(0).max(1).nullable();
const period = { from: z.iso.date(), to: z.iso.date() };
const counts = z.array(count);

const flows = <T extends z.ZodType>(value: T) => ({
  created: value,
  closed: value,
  reopened: value,
  movedIn: value,
  movedOut: value,
  merged: value,
});

export const volumeSchema: z.ZodType<VolumeView> = z
  .strictObject({
    ...period,
    days: z.array(z.iso.date()),
    queues: z.array(
      z.strictObject({
        queue: queueSchema,
        ...flows(counts),
        open: counts.nullable(),
        totals: z.strictObject(flows(count)),
        reopenRate: share,
      }),
    ),
  })
  .meta({ id: "VolumeReport" });

const durations = { count, median: minutes, p90: minutes };

const timeFigures = z
  .strictObject({
    ...durations,
    working: z.strictObject({ median: minutes, p90: minutes }),
    promised: count,
    kept: count,
    keptShare: share,
  })
  .meta({ id: "TimeFigures", description: "Minutes; percentiles by nearest rank" });

const times = { firstResponse: timeFigures, solution: timeFigures };

export const timesSchema: z.ZodType<TimesView> = z
  .strictObject({
    ...period,
    all: z.strictObject(times),
    queues: z.array(z.strictObject({ queue: queueSchema, ...times })),
  })
  .meta({ id: "TimesReport" });

export const escalationsSchema: z.ZodType<EscalationsView> = z
  .strictObject({
    ...period,
    queues: z.array(
      z.strictObject({
        queue: queueSchema,
        counts: z.strictObject({ firstResponse: count, update: count, solution: count }),
        total: count,
      }),
    ),
  })
  .meta({ id: "EscalationsReport" });

export const movesSchema: z.ZodType<MovesView> = z
  .strictObject({
    ...period,
    pingPong: z.array(
      z.strictObject({
        number: z.string(),
        title: z.string(),
        moves: count,
        back: count,
        path: z.array(queueSchema.nullable()),
        lastAt: instant,
      }),
    ),
    moves: z.array(
      z.strictObject({
        from: queueSchema.nullable(),
        to: queueSchema.nullable(),
        count,
        back: count,
        reasons: z.strictObject({
          "other-office": count,
          "wrong-queue": count,
          technical: count,
          other: count,
        }),
      }),
    ),
  })
  .meta({ id: "MovesReport" });

export const workloadSchema: z.ZodType<WorkloadView> = z
  .strictObject({
    ...period,
    operators: z.array(
      z.strictObject({
        operator: personSchema,
        closed: count,
        answered: count,
        firstResponses: count,
        workUnits: z.number().min(0),
      }),
    ),
  })
  .meta({ id: "WorkloadReport" });

const groups = z.array(
  z.strictObject({
    key: z.string().nullable(),
    name: z.string().nullable(),
    created: count,
    closed: count,
    reopened: count,
    escalated: count,
    charged: count,
    unconfirmed: count,
    solution: z.strictObject(durations),
  }),
);

export const breakdownSchema: z.ZodType<BreakdownView> = z
  .strictObject({
    ...period,
    requestType: groups,
    organisation: groups,
    service: groups,
    priority: groups,
  })
  .meta({ id: "BreakdownReport" });
