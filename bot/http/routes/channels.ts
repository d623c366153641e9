import { type Desk, queueOf } from "../../../core/desk/desk.ts";
import { personView } from "../../../core/desk/named-views.ts";
import type { Language } from "../../../core/i18n/language.ts";
import { translate } from "../../../core/i18n/translate.ts";
import type { ChannelView } from "../../../core/notify/channel-view.ts";
import {
  type ChannelOverview,
  channelOverviews,
  isReachable,
} from "../../../core/notify/followed-channels.ts";
import type { ApiDeps } from "../deps.ts";
import { json } from "../exchange.ts";
import { operatorRoute, type Route } from "../route.ts";
import { channelsSchema } from "../schemas/channel-schemas.ts";

/** The channels that follow the operator's queues, and what keeps cards from them (spec B1). */
export function channelsRoutes(deps: ApiDeps): readonly Route[] {
  return [
    operatorRoute({
      method: "GET",
      path: "/api/v1/channels",
      id: "getChannels",
      summary: "Teams channels that follow queues you can see: whether cards arrive, and since when not",
      tag: "operations",
      responses: { 200: { description: "The channels, unreachable ones first", schema: channelsSchema } },
      handle: async ({ operator, language }) => {
        const channels = await channelOverviews(deps.store, deps.desk, operator.address);
        return json(200, { items: channels.map((channel) => channelView(deps.desk, channel, language)) });
      },
    }),
  ];
}

const channelView = (
  desk: Desk,
  { queues, obstacles, ...channel }: ChannelOverview,
  language: Language,
): ChannelView => ({
  ...channel,
  queues: queues.map(({ key, boundBy, boundAt }) => ({
    key,
    name: queueOf(desk, key).name,
    boundBy: personView(desk, boundBy),
    boundAt,
  })),
  isReachable: isReachable({ ...channel, obstacles }),
  obstacles: obstacles.map(({ what, since }) => ({
    what,
    since,
    sentence: translate(language, `channel.obstacle.${what}`),
  })),
});
