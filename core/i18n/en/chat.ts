import type { chat as reference } from "../it/chat.ts";

export const chat: Readonly<Record<keyof typeof reference, string>> = {};
