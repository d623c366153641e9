import { z } from "zod";
import type { StateFile } from "./state/open-state.ts";

/** Which calls a fault hits. `mail` is mail coming in, `activity` what Teams sends to the bot. */
export const faultTargets = [
  "graph",
  "connector",
  "login",
  "mail.send",
  "delta",
  "notifications",
  "mail",
  "activity",
  "any",
] as const;
export type FaultTarget = (typeof faultTargets)[number];

const namedKinds = ["timeout", "timeout-after", "duplicate", "out-of-order", "drop", "real-limits"] as const;

const kindSchema = z.preprocess(
  (kind) => (kind === "time-out" ? "timeout" : typeof kind === "number" ? String(kind) : kind),
  z.union([
    z.enum(namedKinds),
    z.string().regex(/^[45]\d\d(-after)?$/, "neither a fault nor an HTTP error status"),
  ]),
);

/** One line of `POST /local/faults`. */
export const faultSchema = z.strictObject({
  target: z.enum(faultTargets).default("any"),
  /** An HTTP error status, the same given after the work was done (`503-after`), or a named kind. */
  kind: kindSchema,
  /** How many calls it hits; `real-limits` stays until cleared. */
  count: z.int().positive().max(1_000_000).default(1),
  /** Seconds of the Retry-After header. */
  retryAfter: z.number().nonnegative().optional(),
  /** Regular expression that the call's path must match. */
  path: z
    .string()
    .refine((source) => isRegExp(source), "not a regular expression")
    .optional(),
  /** How long a `timeout` keeps the caller waiting before the connection is cut. */
  ms: z.int().nonnegative().max(600_000).default(300),
});

/** A fault waiting for calls. */
export type Fault = z.infer<typeof faultSchema>;

/** What `GET /local/faults` shows. */
export interface ActiveFault extends Fault {
  readonly id: number;
  /** Calls still to hit; null for a switch. */
  readonly remaining: number | null;
}

/** The faults that are switched on; they survive a restart. */
export interface FaultBook {
  add(faults: readonly Fault[]): void;
  clear(): void;
  list(): readonly ActiveFault[];
  /** The first fault of one of these kinds that hits the call, used up by one. */
  take(targets: readonly FaultTarget[], path: string, kinds: (kind: string) => boolean): Fault | undefined;
  /** Whether Microsoft's real rate limits are switched on for a target. */
  hasRealLimits(target: FaultTarget): boolean;
}

/** Faults that any HTTP answer can show, whatever was asked. */
export function isTransportFault(kind: string): boolean {
  return /^\d+(-after)?$/.test(kind) || kind === "timeout" || kind === "timeout-after" || kind === "drop";
}

/** Opens the fault table of a state file. */
export function openFaults({ db }: StateFile): FaultBook {
  const insert = db.prepare("INSERT INTO fault (remaining, content) VALUES (?, ?)");
  const all = db.prepare("SELECT id, remaining, content FROM fault ORDER BY id");
  const use = db.prepare("UPDATE fault SET remaining = remaining - 1 WHERE id = ?");
  const sweep = db.prepare("DELETE FROM fault WHERE remaining <= 0");
  const list = (): readonly ActiveFault[] =>
    all.all().map((row) => ({
      ...(JSON.parse(String(row.content)) as Fault),
      id: Number(row.id),
      remaining: row.remaining === null ? null : Number(row.remaining),
    }));
  return {
    add: (faults) => {
      for (const fault of faults) {
        insert.run(fault.kind === "real-limits" ? null : fault.count, JSON.stringify(fault));
      }
    },
    clear: () => db.exec("DELETE FROM fault"),
    list,
    take: (targets, path, kinds) => {
      const hit = list().find(
        (fault) => fault.kind !== "real-limits" && kinds(fault.kind) && hits(fault, targets, path),
      );
      if (!hit) return undefined;
      use.run(hit.id);
      sweep.run();
      return hit;
    },
    hasRealLimits: (target) =>
      list().some(
        ({ kind, target: wanted }) => kind === "real-limits" && (wanted === target || wanted === "any"),
      ),
  };
}

function hits(fault: Fault, targets: readonly FaultTarget[], path: string): boolean {
  if (fault.target !== "any" && !targets.includes(fault.target)) return false;
  return fault.path === undefined || new RegExp(fault.path).test(path);
}

function isRegExp(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
