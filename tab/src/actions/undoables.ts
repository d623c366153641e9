import { useSyncExternalStore } from "react";
import { inWindow } from "../keep/browser-keeps.ts";

/** Something done here that can be taken back for a while (card "Annullabili"). */
export interface Undoable {
  readonly number: string;
  readonly text: string;
  readonly eventSeq: number;
  readonly until: string;
}

const KEY = "sportello.undoables";
const listeners = new Set<() => void>();
let undoables = load();

function load(): readonly Undoable[] {
  try {
    return JSON.parse(inWindow.getItem(KEY) ?? "[]") as Undoable[];
  } catch {
    return [];
  }
}

function set(next: readonly Undoable[]): void {
  undoables = next.filter(({ until }) => Date.parse(until) > Date.now());
  inWindow.setItem(KEY, JSON.stringify(undoables));
  for (const listener of listeners) listener();
}

/** A later action on the same ticket takes the place of the earlier one: only the last can be undone. */
export const rememberUndoable = (undoable: Undoable): void =>
  set([undoable, ...undoables.filter(({ number }) => number !== undoable.number)]);

export const forgetUndoable = (number: string): void =>
  set(undoables.filter((undoable) => undoable.number !== number));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useUndoables = (): readonly Undoable[] => useSyncExternalStore(subscribe, () => undoables);
