import { resolve } from "node:path";
import { z } from "zod";
import { fail, ok, type Result } from "../core/result.ts";
import type { AppProof } from "./graph/app-proof.ts";
import { sentenceOf } from "./schema-sentence.ts";

/** Where Microsoft 365 is: a real tenant, or the local stand-in when none is configured. */
export interface TenantConfig {
  readonly tenantId: string;
  readonly appId: string;
  readonly proof: AppProof;
  /** Id of the app's manifest, by which Teams' links and catalogue know it. */
  readonly teamsAppId: string;
  /** Where Microsoft reaches this process, for Graph's change notifications. */
  readonly publicUrl: string;
}

export interface Config {
  /** Port of the desk, default 3978. */
  readonly port: number;
  /** Proxies in front of the desk whose word is taken for whom a request comes from. */
  readonly proxies: number;
  /** Port of the local SMTP door, default 2525. */
  readonly smtpPort: number;
  /** Whether the local Teams client starts too. */
  readonly playground: boolean;
  /** Port of Agents Playground, default 56150. */
  readonly playgroundPort: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Absolute path of `desk.yml`. */
  readonly deskConfig: string;
  /** `sqlite:…` or `mongodb://…`. */
  readonly storeUrl: string;
  /** Seconds between two looks into the mailbox when no notification comes. */
  readonly mailPollSeconds: number;
  /** Mails that may leave one mailbox in a minute: what Exchange Online takes, or the local Microsoft 365. */
  readonly mailsPerMinute: number;
  /** Null: no tenant, so the local Microsoft 365 is used. */
  readonly tenant: TenantConfig | null;
  /** Bearer token of `/metrics`; null: no metrics with a tenant, open ones on this machine without. */
  readonly metricsToken: string | null;
  /** How long what is in hand may take when the process is told to stop. */
  readonly stopSeconds: number;
  readonly logLevel: "debug" | "info" | "warn" | "error";
}

const port = z.coerce.number().int().min(1).max(65535);

const environment = z.object({
  PORT: port.default(3978),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  SMTP_PORT: port.default(2525),
  PLAYGROUND: z.enum(["on", "off"]).default("on"),
  PLAYGROUND_PORT: port.default(56150),
  DATA_DIR: z.string().min(1).default("./data"),
  DESK_CONFIG: z.string().min(1).default("./desk.yml"),
  STORE_URL: z
    .string()
    .regex(/^(sqlite:|mongodb(\+srv)?:\/\/)/, "must start with sqlite: or mongodb://")
    .optional(),
  MAIL_POLL_SECONDS: z.coerce.number().min(1).max(3600).default(30),
  MAILS_PER_MINUTE: z.coerce.number().int().min(1).max(100_000).optional(),
  /** What Prometheus shows at `/metrics`; without it there are no metrics, but on one machine alone. */
  METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  STOP_SECONDS: z.coerce.number().int().min(1).max(600).default(30),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("warn"),
  TENANT_ID: z.string().min(1).optional(),
  APP_ID: z.string().min(1).optional(),
  APP_SECRET: z.string().min(1).optional(),
  APP_SECRET_FILE: z.string().min(1).optional(),
  APP_CERTIFICATE_FILE: z.string().min(1).optional(),
  APP_IDENTITY: z.string().min(1).optional(),
  PUBLIC_URL: z
    .url()
    .regex(/^https:\/\/[^/?#]+\/?$/, "must be https://<host>, without a path")
    .transform((url) => url.replace(/\/$/, ""))
    .optional(),
  TEAMS_APP_ID: z.string().min(1).optional(),
});

/** Every variable the desk reads: docs/admin/configuration has them all. */
export const ENVIRONMENT = Object.keys(environment.shape);

/** A minute, of a mailbox (microsoft-platform.md). */
const EXCHANGE_MAILS = 30;
/** Nobody waits for a stand-in; what it says to wait (its `real-limits`) is obeyed all the same. */
const LOCAL_MAILS = 6_000;

const TENANT_KEYS = ["TENANT_ID", "APP_ID", "PUBLIC_URL"] as const;
/** How the app proves who it is: one of them. */
const PROOF_KEYS = ["APP_SECRET", "APP_SECRET_FILE", "APP_CERTIFICATE_FILE", "APP_IDENTITY"] as const;

/**
 * The process environment as configuration; the only reader of `process.env`.
 * @returns one sentence per variable that is wrong
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Result<Config, readonly string[]> {
  const parsed = environment.safeParse(withoutEmpty(env), { error: sentenceOf });
  if (!parsed.success) {
    return fail(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`));
  }
  const values = parsed.data;
  const faults = tenantFaults(values);
  if (faults.length > 0) return fail(faults);
  const tenant = tenantOf(values);
  const dataDir = resolve(values.DATA_DIR);
  return ok({
    port: values.PORT,
    proxies: values.TRUSTED_PROXIES,
    smtpPort: values.SMTP_PORT,
    playground: values.PLAYGROUND === "on",
    playgroundPort: values.PLAYGROUND_PORT,
    dataDir,
    deskConfig: resolve(values.DESK_CONFIG),
    storeUrl: values.STORE_URL ?? `sqlite:${resolve(dataDir, "desk.db")}`,
    mailPollSeconds: values.MAIL_POLL_SECONDS,
    mailsPerMinute: values.MAILS_PER_MINUTE ?? (tenant ? EXCHANGE_MAILS : LOCAL_MAILS),
    metricsToken: values.METRICS_TOKEN ?? null,
    stopSeconds: values.STOP_SECONDS,
    logLevel: values.LOG_LEVEL,
    tenant,
  });
}

/** `PORT=` means the same as no PORT. */
const withoutEmpty = (env: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));

type Values = z.infer<typeof environment>;

/** A tenant needs its three variables and one proof; without a tenant there is none of them. */
function tenantFaults(values: Values): readonly string[] {
  const given = TENANT_KEYS.filter((key) => values[key] !== undefined);
  const proofs = PROOF_KEYS.filter((key) => values[key] !== undefined);
  const named = [...given, ...proofs].join(", ");
  if (named === "") return [];
  const missing = TENANT_KEYS.filter((key) => values[key] === undefined);
  return [
    ...(missing.length > 0 ? [`${missing.join(", ")}: needed too when ${named} is set (all or none)`] : []),
    ...(proofs.length === 0 ? [`one of ${PROOF_KEYS.join(", ")}: needed too when ${named} is set`] : []),
    ...(proofs.length > 1 ? [`${proofs.join(", ")}: only one of them may be set`] : []),
  ];
}

function tenantOf(values: Values): TenantConfig | null {
  const { TENANT_ID: tenantId, APP_ID: appId, PUBLIC_URL: publicUrl } = values;
  const proof = proofOf(values);
  if (!tenantId || !appId || !publicUrl || !proof) return null;
  return { tenantId, appId, proof, publicUrl, teamsAppId: values.TEAMS_APP_ID ?? appId };
}

function proofOf(values: Values): AppProof | null {
  const { APP_SECRET, APP_SECRET_FILE, APP_CERTIFICATE_FILE, APP_IDENTITY } = values;
  if (APP_SECRET) return { kind: "secret", secret: APP_SECRET };
  if (APP_SECRET_FILE) return { kind: "secret-file", path: resolve(APP_SECRET_FILE) };
  if (APP_CERTIFICATE_FILE) return { kind: "certificate", path: resolve(APP_CERTIFICATE_FILE) };
  return APP_IDENTITY ? { kind: "identity", clientId: APP_IDENTITY } : null;
}
