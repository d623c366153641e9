// @ts-nocheck
import type { StateFile } from "./open-state.ts";

/** What left the desk: a mail, a message to Teams, an edit of one, a chat, a feed notification. */
export type LogKind = "mail" | "activity" | "activityUpdate" | "chat" | "feed";

/** One line of `GET /local/log`. */
export interface LogEntry {
  /** Strictly increasing, also across restarts. */
  readonly seq: number;
  readonly kind: LogKind;
  /** Addresses joined by comma (mail), conversation id (activity), chat id (chat), address (feed). */
  readonly to: string;
  readonly at: string;
  readonly payload: unknown;
}

/** The log of everything that left the desk, in order. */
export interface OutgoingLog {
  add(entry: Omit<LogEntry, "seq">): number;
  after(seq: number): readonly LogEntry[];
  last(): number;
}

/** Opens the log table of a state file. */
export function openLog({ db }: StateFile): OutgoingLog {
  const insert = db.prepare("INSERT INTO log (kind, recipient, at, payload) VALUES (?, ?, ?, ?)");
  const select = db.prepare("SELECT seq, kind, recipient, at, payload FROM log WHERE seq > ? ORDER BY seq");
  const newest = db.prepare("SELECT coalesce(max(seq), 0) AS seq FROM log");
  return {
    add: ({ kind, to, at, payload }) =>
      Number(insert.run(kind, to, at, JSON.stringify(payload)).lastInsertRowid),
    after: (seq) =>
      select.all(seq).map((row) => ({
        seq: Number(row.seq),
        kind: row.kind as LogKind,
        to: String(row.recipient),
        at: String(row.at),
        payload: JSON.parse(String(row.payload)) as unknown,
      })),
    last: () => Number(newest.get()?.seq),
  };
}
