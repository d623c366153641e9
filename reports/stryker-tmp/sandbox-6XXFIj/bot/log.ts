// @ts-nocheck
export type LogLevel = "debug" | "info" | "warn" | "error";

/** Structured log lines on standard error. Never mail bodies, tokens or secrets. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

const ORDER: readonly LogLevel[] = ["debug", "info", "warn", "error"];

/** One JSON line each, so that a line break in a value cannot forge a second one. */
export function createLog(level: LogLevel, write: (line: string) => void = writeToStderr): Log {
  const at =
    (of: LogLevel) =>
    (message: string, fields: LogFields = {}): void => {
      if (ORDER.indexOf(of) < ORDER.indexOf(level)) return;
      write(`${JSON.stringify({ at: new Date().toISOString(), level: of, message, ...fields })}\n`);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

const writeToStderr = (line: string): void => {
  process.stderr.write(line);
};

/** What to log of something thrown. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
