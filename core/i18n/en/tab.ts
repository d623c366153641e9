import type { tab as reference } from "../it/tab.ts";

export const tab: Readonly<Record<keyof typeof reference, string>> = {};
