import { DatabaseSync } from "node:sqlite";

/** Throws when the database is damaged. */
export function expectSoundFile(file: string): void {
  const db = new DatabaseSync(file);
  const found = [
    ...db.prepare("pragma integrity_check").all(),
    ...db.prepare("pragma foreign_key_check").all(),
  ];
  db.close();
  if (JSON.stringify(found) !== '[{"integrity_check":"ok"}]') throw new Error(JSON.stringify(found));
}
