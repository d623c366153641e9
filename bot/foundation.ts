import type { Desk } from "../core/desk/desk.ts";
import type { Clock, NewId, Store } from "../core/ports.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { Microsoft365 } from "./microsoft-365.ts";

/** What every side of the desk is built from. */
export interface Foundation {
  readonly config: Config;
  readonly desk: Desk;
  readonly log: Log;
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly m365: Microsoft365;
  readonly metrics?: Metrics;
}
