import type { tabDesk as reference } from "../it/tab-desk.ts";

export const tabDesk: Readonly<Record<keyof typeof reference, string>> = {};
