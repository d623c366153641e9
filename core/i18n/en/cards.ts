import type { cards as reference } from "../it/cards.ts";

export const cards: Readonly<Record<keyof typeof reference, string>> = {};
