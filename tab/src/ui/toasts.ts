import { sharedValue } from "../app/shared-value.ts";

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

const toasts = sharedValue<readonly Toast[]>([]);
let nextId = 1;

const LASTS = 7000;

export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** One message at a time of each kind: an undo gives way to the next undo, not to a remark. */
export function showToast(toast: Omit<Toast, "id">): void {
  const id = nextId++;
  toasts.set([
    ...toasts.get().filter((other) => Boolean(other.undo) !== Boolean(toast.undo)),
    { ...toast, id },
  ]);
  const lasts = toast.undo ? Date.parse(toast.undo.until) - Date.now() : LASTS;
  setTimeout(() => dismissToast(id), Math.max(LASTS, lasts));
}

/** Takes back what a message offers to, once: the offer goes with it. What came of it is said by another message. */
export async function takeBack({ id, undo }: Pick<Toast, "id" | "undo">): Promise<void> {
  if (!undo || !toasts.get().some((toast) => toast.id === id)) return;
  dismissToast(id);
  await undo.run();
}

/** Takes back the last thing that can be, for `Ctrl Z`; does nothing where there is none. */
export async function takeBackLast(): Promise<void> {
  const last = toasts.get().findLast((toast) => toast.undo);
  if (last) await takeBack(last);
}

/** What is said now, the oldest first. */
export const toastsNow = (): readonly Toast[] => toasts.get();

export const useToasts = (): readonly Toast[] => toasts.use();
