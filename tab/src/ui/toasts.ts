import { useSyncExternalStore } from "react";

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly detail?: string;
  readonly tone: "success" | "error";
  /** Something to look at beside. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Something that can still be taken back. */
  readonly undo?: { readonly until: string; readonly run: () => Promise<void> };
}

const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let nextId = 1;

const LASTS = 7000;

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

/** One message at a time of each kind: an undo gives way to the next undo, not to a remark. */
export function showToast(toast: Omit<Toast, "id">): void {
  const id = nextId++;
  set([...toasts.filter((other) => Boolean(other.undo) !== Boolean(toast.undo)), { ...toast, id }]);
  const lasts = toast.undo ? Date.parse(toast.undo.until) - Date.now() : LASTS;
  setTimeout(() => dismissToast(id), Math.max(LASTS, lasts));
}

/** Takes back what a message offers to, once: the offer goes with it. What came of it is said by another message. */
export async function takeBack({ id, undo }: Pick<Toast, "id" | "undo">): Promise<void> {
  if (!undo || !toasts.some((toast) => toast.id === id)) return;
  dismissToast(id);
  await undo.run();
}

/** Takes back the last thing that can be, for `Ctrl Z`; does nothing where there is none. */
export async function takeBackLast(): Promise<void> {
  const last = toasts.findLast((toast) => toast.undo);
  if (last) await takeBack(last);
}

/** What is said now, the oldest first. */
export const toastsNow = (): readonly Toast[] => toasts;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, toastsNow);
