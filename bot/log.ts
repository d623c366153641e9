import { currentRequest } from "./log-context.ts";
import { withoutPeople } from "./log-guard.ts";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** Structured log lines on standard error. Never mail bodies, addresses of people, tokens or secrets. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** A log whose level can be changed while the process runs. */
export interface AdjustableLog extends Log {
  level: LogLevel;
}

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

const ORDER: readonly LogLevel[] = ["debug", "info", "warn", "error"];

/**
 * One JSON line each, so that a line break in a value cannot forge a second one. Each carries the id of the request
 * it belongs to.
 * @param isOurs addresses that may be named: the desk's own mailboxes
 */
export function createLog(
  level: LogLevel,
  write: (line: string) => void = writeToStderr,
  isOurs: (address: string) => boolean = () => false,
): AdjustableLog {
  const safe = (value: LogFields[string]) =>
    typeof value === "string" ? withoutPeople(value, isOurs) : value;
  const at =
    (of: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      if (ORDER.indexOf(of) < ORDER.indexOf(log.level)) return;
      const said = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, safe(value)]));
      const line = { at: new Date().toISOString(), level: of, message: safe(message) };
      write(`${JSON.stringify({ ...line, requestId: currentRequest(), ...said })}\n`);
    };
  const log: AdjustableLog = {
    level,
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
  };
  return log;
}

/** The level after this one, from `warn` towards more words and round again: what a signal asks for. */
export function nextLevel(level: LogLevel): LogLevel {
  const next: Readonly<Record<LogLevel, LogLevel>> = {
    error: "warn",
    warn: "info",
    info: "debug",
    debug: "warn",
  };
  return next[level];
}

const writeToStderr = (line: string): void => {
  process.stderr.write(line);
};

/** What to log of something thrown. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
