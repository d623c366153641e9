import {
  afterDelivery,
  afterFailure,
  DELIVERY_HEALTH,
  type DeliveryHealth,
  type DeliveryReason,
  deliveryHealthOf,
} from "../../../core/notify/delivery-health.ts";
import { preferencesOf } from "../../../core/people/choose-preferences.ts";
import { type Preferences, type WayToTell, waysToTell } from "../../../core/people/preferences.ts";
import type { Conversation } from "../conversation.ts";
import { isOutOfReach, isTeamsRefusal } from "../teams-failure.ts";
import type { NoticeDeps, Tiding } from "./notice.ts";

/** The feed also refuses what it does not know. */
const FEED_REFUSING = new Set([400, 403, 404]);

/**
 * Tells an operator in the ways he chose; by mail instead of a way of Teams' that refuses (spec N3). The mail goes
 * first: it is the one that knows whether it has gone already.
 * @param done ways that were served before; what is served now is added
 * @throws Postponed when it is not its turn
 */
export async function tell(deps: NoticeDeps, tiding: Tiding, done: Set<WayToTell>): Promise<void> {
  const { address } = tiding.operator;
  const chat = await deps.operators.personalChatOf(address);
  const chosen = await preferencesOf(deps.allStore, address);
  const ways = waysToTell(chosen, chat !== null);
  const serve: Serve = async (way, work) => {
    if (done.has(way)) return;
    await work();
    done.add(way);
    await note(deps, address, (health) => afterDelivery(health, way, deps.clock.now()));
  };
  const isForChat = chat !== null && ways.has("teams-chat");
  if (isForChat && !done.has("teams-chat")) await deps.turns.take(chat.id, tiding.id);
  if (ways.has("mail")) await serve("mail", tiding.mail);
  if (!chat) await noteNoChat(deps, address, chosen);
  if (isForChat) await byChat(deps, tiding, chat, serve);
  if (ways.has("activity-feed")) await byFeed(deps, tiding, serve);
}

type Serve = (way: WayToTell, work: () => Promise<unknown>) => Promise<void>;

async function byChat(deps: NoticeDeps, tiding: Tiding, chat: Conversation, serve: Serve): Promise<void> {
  const { address } = tiding.operator;
  try {
    await serve("teams-chat", async () => deps.teams.send(chat, await tiding.card()));
  } catch (thrown) {
    if (isTeamsRefusal(thrown, 429)) await deps.turns.hold(chat.id, thrown.retryAfterSeconds ?? 1);
    if (!isOutOfReach(thrown)) throw thrown;
    const reason = isTeamsRefusal(thrown, 404) ? "gone" : "blocked";
    await noteFailure(deps, address, "teams-chat", reason, thrown.message);
    // Until he opens it again he is told by mail.
    await deps.operators.forgetPersonalChat(address);
    await serve("mail", tiding.mail);
  }
}

async function byFeed(deps: NoticeDeps, tiding: Tiding, serve: Serve): Promise<void> {
  const { address } = tiding.operator;
  const user = (await deps.operators.objectIdOf(address)) ?? address;
  try {
    await serve("activity-feed", () => deps.feed.notify(user, tiding.feed));
  } catch (thrown) {
    if (!FEED_REFUSING.has(statusOf(thrown))) throw thrown;
    await noteFailure(deps, address, "activity-feed", "feed", messageOf(thrown));
    await serve("mail", tiding.mail);
  }
}

/** Mail instead of a chat that was never opened; why one was lost is remembered already. */
async function noteNoChat(deps: NoticeDeps, address: string, chosen: Preferences | null): Promise<void> {
  if (!(chosen?.toldBy ?? ["teams-chat"]).includes("teams-chat")) return;
  const health = await deliveryHealthOf(deps.allStore, address);
  if (!health?.failing.includes("teams-chat")) await noteFailure(deps, address, "teams-chat", "no_chat", "");
}

const statusOf = (thrown: unknown): number => (thrown as { status?: number } | null)?.status ?? -1;
const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const noteFailure = (
  deps: NoticeDeps,
  operator: string,
  way: WayToTell,
  reason: DeliveryReason,
  detail: string,
): Promise<void> =>
  note(deps, operator, (health) =>
    afterFailure(health, { way, reason, detail: detail.slice(0, 300), at: deps.clock.now() }),
  );

async function note(
  { allStore }: NoticeDeps,
  operator: string,
  change: (health: DeliveryHealth | null) => DeliveryHealth,
): Promise<void> {
  const book = allStore.collection<DeliveryHealth>(DELIVERY_HEALTH);
  await book.put(operator, change(await book.get(operator)));
}
