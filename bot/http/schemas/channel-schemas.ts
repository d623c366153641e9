import { z } from "zod";
import type { ChannelView } from "../../../core/notify/channel-view.ts";
import { CHANNEL_OBSTACLES } from "../../../core/notify/followed-channels.ts";
import { DOINGS } from "../../../core/people/presence.ts";
import type { PresenceView } from "../../../core/people/presence-view.ts";
import { personSchema } from "./name-schemas.ts";
import { count, instant } from "./view-atoms.ts";

const channelSchema: z.ZodType<ChannelView> = z
  .strictObject({
    id: z.string(),
    name: z.string().meta({ description: "Empty while Teams has not told" }),
    team: z.strictObject({ id: z.string(), name: z.string() }),
    queues: z.array(
      z.strictObject({ key: z.string(), name: z.string(), boundBy: personSchema, boundAt: instant }),
    ),
    isReachable: z.boolean(),
    obstacles: z.array(
      z.strictObject({
        what: z.enum(CHANNEL_OBSTACLES),
        since: instant,
        sentence: z.string().meta({ description: "What is wrong and who can put it right" }),
      }),
    ),
    waitingCards: count.max(1000),
  })
  .meta({ id: "Channel" });

export const channelsSchema = z.strictObject({ items: z.array(channelSchema) }).meta({ id: "Channels" });

export const presenceBody = z.strictObject({ doing: z.enum(DOINGS) }).meta({ id: "PresenceBody" });

const presenceSchema: z.ZodType<PresenceView> = z
  .strictObject({ ticket: z.string(), by: personSchema, doing: z.enum(DOINGS), at: instant })
  .meta({ id: "Presence" });

export const presencesSchema = z.strictObject({ items: z.array(presenceSchema) }).meta({ id: "Presences" });
