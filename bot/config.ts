import { resolve } from "node:path";
import { z } from "zod";
import { fail, ok, type Result } from "../core/result.ts";

/** Where Microsoft 365 is: a real tenant, or the local stand-in when none is configured. */
export interface TenantConfig {
  readonly tenantId: string;
  readonly appId: string;
  readonly appSecret: string;
  /** Id of the app's manifest, by which Teams' links and catalogue know it. */
  readonly teamsAppId: string;
  /** Where Microsoft reaches this process, for Graph's change notifications. */
  readonly publicUrl: string;
}

export interface Config {
  /** Port of the desk, default 3978. */
  readonly port: number;
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
  readonly logLevel: "debug" | "info" | "warn" | "error";
}

const port = z.coerce.number().int().min(1).max(65535);

const environment = z.object({
  PORT: port.default(3978),
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
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("warn"),
  TENANT_ID: z.string().min(1).optional(),
  APP_ID: z.string().min(1).optional(),
  APP_SECRET: z.string().min(1).optional(),
  PUBLIC_URL: z.url().optional(),
  TEAMS_APP_ID: z.string().min(1).optional(),
});

/** A minute, of a mailbox (microsoft-platform.md). */
const EXCHANGE_MAILS = 30;
/** Nobody waits for a stand-in; what it says to wait (its `real-limits`) is obeyed all the same. */
const LOCAL_MAILS = 6_000;

const TENANT_KEYS = ["TENANT_ID", "APP_ID", "APP_SECRET", "PUBLIC_URL"] as const;

/**
 * The process environment as configuration; the only reader of `process.env`.
 * @returns one sentence per variable that is wrong
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Result<Config, readonly string[]> {
  const parsed = environment.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    return fail(parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`));
  }
  const values = parsed.data;
  const given = TENANT_KEYS.filter((key) => values[key] !== undefined);
  if (given.length > 0 && given.length < TENANT_KEYS.length) {
    const missing = TENANT_KEYS.filter((key) => values[key] === undefined);
    return fail([`${missing.join(", ")}: needed too when ${given.join(", ")} is set (all or none)`]);
  }
  const dataDir = resolve(values.DATA_DIR);
  return ok({
    port: values.PORT,
    smtpPort: values.SMTP_PORT,
    playground: values.PLAYGROUND === "on",
    playgroundPort: values.PLAYGROUND_PORT,
    dataDir,
    deskConfig: resolve(values.DESK_CONFIG),
    storeUrl: values.STORE_URL ?? `sqlite:${resolve(dataDir, "desk.db")}`,
    mailPollSeconds: values.MAIL_POLL_SECONDS,
    mailsPerMinute: values.MAILS_PER_MINUTE ?? (given.length === 0 ? LOCAL_MAILS : EXCHANGE_MAILS),
    logLevel: values.LOG_LEVEL,
    tenant: given.length === 0 ? null : tenantOf(values),
  });
}

/** `PORT=` means the same as no PORT. */
const withoutEmpty = (env: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));

function tenantOf(values: z.infer<typeof environment>): TenantConfig {
  return {
    tenantId: values.TENANT_ID ?? "",
    appId: values.APP_ID ?? "",
    appSecret: values.APP_SECRET ?? "",
    publicUrl: values.PUBLIC_URL ?? "",
    teamsAppId: values.TEAMS_APP_ID ?? values.APP_ID ?? "",
  };
}
