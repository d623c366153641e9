import type { GraphCalls } from "../people/graph-calls.ts";

/** An entry of the activity feed: a type of the manifest and what fills its template. */
export interface FeedEntry {
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly topic: string;
  readonly link: string;
  readonly preview: () => Promise<string>;
}

/** Teams shows so much of a preview. */
const MAX_PREVIEW = 150;
/** Teams refuses longer deep links in an entry. */
const MAX_LINK = 1024;

/** Teams' activity feed, through Graph (TeamsActivity.Send; learn.microsoft.com: userTeamwork sendActivityNotification). */
export interface ActivityFeed {
  /** @param user object id, or principal name */
  notify(user: string, entry: FeedEntry): Promise<void>;
}

/** The words of an entry are the manifest's, so that Teams shows them in the reader's own language. */
export const createActivityFeed = (graph: Pick<GraphCalls, "postJson">): ActivityFeed => ({
  async notify(user, { type, parameters, topic, link, preview }) {
    const webUrl = link.length <= MAX_LINK ? link : (link.split("?")[0] ?? link).slice(0, MAX_LINK);
    await graph.postJson(`/users/${encodeURIComponent(user)}/teamwork/sendActivityNotification`, {
      topic: { source: "text", value: topic, webUrl },
      activityType: type,
      previewText: { content: shortened(await preview()) },
      templateParameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
    });
  },
});

const shortened = (text: string): string =>
  text.length > MAX_PREVIEW ? `${text.slice(0, MAX_PREVIEW - 1).toWellFormed()}…` : text;
