import type { tabReports as reference } from "../it/tab-reports.ts";

export const tabReports: Readonly<Record<keyof typeof reference, string>> = {};
