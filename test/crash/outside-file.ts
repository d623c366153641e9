import type { LocalEndpoints } from "../../bot/local/local-m365.ts";

/** What a desk must know of a Microsoft 365 in another process. */
export interface Outside {
  /** PEM; to be trusted. */
  readonly certificate: string;
  readonly endpoints: LocalEndpoints;
}

export const OUTSIDE = "outside.json";
