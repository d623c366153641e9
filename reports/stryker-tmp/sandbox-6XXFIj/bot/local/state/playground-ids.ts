// @ts-nocheck
import type { StateFile } from "./open-state.ts";

/** Ids of the Agents Playground beside ours; it forgets its own when it stops. */
export interface PlaygroundIds {
  save(ours: string, theirs: string): void;
  ours(theirs: string): string | undefined;
  theirs(ours: string): string | undefined;
  clear(): void;
}

/** Opens the playground's id table. */
export function openPlaygroundIds({ db }: StateFile): PlaygroundIds {
  const save = db.prepare("INSERT OR REPLACE INTO playground_id (ours, theirs) VALUES (?, ?)");
  const byTheirs = db.prepare("SELECT ours FROM playground_id WHERE theirs = ?");
  const byOurs = db.prepare("SELECT theirs FROM playground_id WHERE ours = ?");
  return {
    save: (ours, theirs) => void save.run(ours, theirs),
    ours: (theirs) => text(byTheirs.get(theirs)?.ours),
    theirs: (ours) => text(byOurs.get(ours)?.theirs),
    clear: () => db.exec("DELETE FROM playground_id"),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
