import type { publicPage as reference } from "../it/public-page.ts";

export const publicPage: Readonly<Record<keyof typeof reference, string>> = {};
