import { sharedValue } from "../app/shared-value.ts";
import { inWindow, keptJson } from "../keep/browser-keeps.ts";

/** Something done here that can be taken back for a while (card "Annullabili"). */
export interface Undoable {
  readonly number: string;
  readonly text: string;
  readonly eventSeq: number;
  readonly until: string;
}

const KEY = "sportello.undoables";
const undoables = sharedValue<readonly Undoable[]>(keptJson<Undoable[]>(inWindow, KEY) ?? []);

function set(next: readonly Undoable[]): void {
  const current = next.filter(({ until }) => Date.parse(until) > Date.now());
  inWindow.setItem(KEY, JSON.stringify(current));
  undoables.set(current);
}

/** A later action on the same ticket takes the place of the earlier one: only the last can be undone. */
export const rememberUndoable = (undoable: Undoable): void =>
  set([undoable, ...undoables.get().filter(({ number }) => number !== undoable.number)]);

export const forgetUndoable = (number: string): void =>
  set(undoables.get().filter((undoable) => undoable.number !== number));

export const useUndoables = (): readonly Undoable[] => undoables.use();
