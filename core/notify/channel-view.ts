import type { PersonView } from "../desk/named-views.ts";
import type { Instant } from "../time.ts";
import type { ChannelObstacle, ChannelOverview } from "./followed-channels.ts";

/** `GET /api/v1/channels`. */
export interface ChannelView extends Omit<ChannelOverview, "queues" | "obstacles"> {
  readonly queues: readonly {
    readonly key: string;
    readonly name: string;
    readonly boundBy: PersonView;
    readonly boundAt: Instant;
  }[];
  readonly isReachable: boolean;
  readonly obstacles: readonly {
    readonly what: ChannelObstacle;
    readonly since: Instant;
    readonly sentence: string;
  }[];
}
