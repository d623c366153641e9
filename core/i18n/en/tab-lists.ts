import type { tabLists as reference } from "../it/tab-lists.ts";

export const tabLists: Readonly<Record<keyof typeof reference, string>> = {};
