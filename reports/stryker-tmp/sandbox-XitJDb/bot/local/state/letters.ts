// @ts-nocheck
import type { MailContent } from "../mail/mail-content.ts";
import type { StateFile } from "./open-state.ts";

/** A mail that left the desk for the world outside: what citizens received. */
export interface Letter {
  readonly n: number;
  readonly at: string;
  readonly recipients: readonly string[];
  readonly content: MailContent;
}

/** The citizens' letter box. */
export interface LetterStore {
  add(letter: { at: string; recipients: readonly string[]; content: MailContent; raw: Uint8Array }): void;
  get(n: number): Letter | undefined;
  raw(n: number): Uint8Array | undefined;
  /** Newest first. */
  list(limit: number): readonly Letter[];
}

/** Opens the letter table of a state file. */
export function openLetters({ db }: StateFile): LetterStore {
  const insert = db.prepare("INSERT INTO letter (at, recipients, content, raw) VALUES (?, ?, ?, ?)");
  const one = db.prepare("SELECT n, at, recipients, content FROM letter WHERE n = ?");
  const bytes = db.prepare("SELECT raw FROM letter WHERE n = ?");
  const newest = db.prepare("SELECT n, at, recipients, content FROM letter ORDER BY n DESC LIMIT ?");
  return {
    add: ({ at, recipients, content, raw }) =>
      void insert.run(at, JSON.stringify(recipients), JSON.stringify(content), raw),
    get: (n) => {
      const row = one.get(n);
      return row && toLetter(row);
    },
    raw: (n) => bytes.get(n)?.raw as Uint8Array | undefined,
    list: (limit) => newest.all(limit).map(toLetter),
  };
}

function toLetter(row: Record<string, unknown>): Letter {
  return {
    n: Number(row.n),
    at: String(row.at),
    recipients: JSON.parse(String(row.recipients)) as string[],
    content: JSON.parse(String(row.content)) as MailContent,
  };
}
