import { queueOf } from "../../../core/desk/desk.ts";
import type { ClaimedEffect, NoticeKind, SpreadKind } from "../../../core/effects.ts";
import { DELIVERY_HEALTH, type DeliveryHealth, hasLostChat } from "../../../core/notify/delivery-health.ts";
import { concernable, concerns, isToldOf } from "../../../core/notify/recipients.ts";
import { preferencesOf } from "../../../core/people/choose-preferences.ts";
import type { OperatorAddress } from "../../../core/people/operator.ts";
import { can } from "../../../core/people/policy.ts";
import { PREFERENCES, type Preferences, type WayToTell } from "../../../core/people/preferences.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { valuesOf } from "../../../core/values-of.ts";
import { digestOf } from "../../digest-of.ts";
import { Postponed } from "../../postponed.ts";
import { type BurstTurn, type BurstTurns, createBurstTurns, type NoticeId } from "./burst-turns.ts";
import type { NoticeDeps } from "./notice.ts";
import { summaryOf } from "./summary.ts";
import { tell } from "./tell.ts";
import { tidingOf } from "./ticket-tiding.ts";

/** How far a notice has come with one of its receivers. */
interface Progress {
  readonly state: "new" | "admitted" | "held" | "told";
  readonly ways: readonly WayToTell[];
}

/** A notice with what it is about. */
interface Telling {
  readonly claimed: ClaimedEffect;
  readonly kind: NoticeKind;
  readonly ticket: Ticket;
}

/** Tells one operator something about a ticket (spec N1, N2, N3). */
export async function sendNotice(
  deps: NoticeDeps,
  claimed: ClaimedEffect,
  kind: NoticeKind,
  operator: OperatorAddress,
): Promise<void> {
  const ticket = await deps.store.load(claimed.ticket);
  if (ticket) await tellEach(deps, { claimed, kind, ticket }, [operator]);
}

/** Tells everybody whom it concerns now, but not who did it (spec N1, reference/otrs-behaviour §7). */
export async function spreadNotice(
  deps: NoticeDeps,
  claimed: ClaimedEffect,
  kind: SpreadKind,
  by: OperatorAddress | null,
): Promise<void> {
  const ticket = await deps.store.load(claimed.ticket);
  if (!ticket) return;
  const others = concernable(deps.desk, kind, ticket).filter((operator) => operator !== by);
  const [preferences, healths, chats] = await Promise.all([
    valuesOf(deps.allStore.collection<Preferences>(PREFERENCES), others),
    valuesOf(deps.allStore.collection<DeliveryHealth>(DELIVERY_HEALTH), others),
    deps.operators.withPersonalChat(others),
  ]);
  const concerned = others.filter((operator) => {
    const chosen = preferences.get(operator) ?? null;
    const hasChat = chats.has(operator) || hasLostChat(healths.get(operator) ?? null);
    return concerns(deps.desk, kind, ticket, { operator, chosen, hasChat });
  });
  await tellEach(deps, { claimed, kind, ticket }, concerned);
}

/** Each by himself: who cannot be told now keeps nobody else waiting, and nobody is told twice for him. */
async function tellEach(
  deps: NoticeDeps,
  telling: Telling,
  operators: readonly OperatorAddress[],
): Promise<void> {
  const book = deps.allStore.collection<Readonly<Record<OperatorAddress, Progress>>>("notice-progress");
  const before = (await book.get(telling.claimed.id)) ?? {};
  const progress: Record<OperatorAddress, Progress> = { ...before };
  const turns = createBurstTurns(deps.allStore, deps.clock);
  const waiting = operators.filter((operator) => before[operator]?.state !== "told");
  const results = await Promise.allSettled(
    waiting.map((operator) =>
      tellOne(
        deps,
        telling,
        operator,
        turns,
        (reached) => {
          progress[operator] = reached;
        },
        before[operator],
      ),
    ),
  );
  const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  if (failures.length > 0) {
    await book.put(telling.claimed.id, progress);
    throw failures.find((failure) => !(failure instanceof Postponed)) ?? earliest(failures);
  }
  if (Object.keys(before).length > 0) await book.delete(telling.claimed.id);
}

const earliest = (failures: readonly Postponed[]): Postponed | undefined =>
  failures.toSorted((one, other) => (one.until < other.until ? -1 : 1))[0];

async function tellOne(
  deps: NoticeDeps,
  telling: Telling,
  address: OperatorAddress,
  turns: BurstTurns,
  reach: (progress: Progress) => void,
  before: Progress = { state: "new", ways: [] },
): Promise<void> {
  const { kind, ticket } = telling;
  const operator = deps.desk.operators.get(address);
  const chosen = await preferencesOf(deps.allStore, address);
  const queue = queueOf(deps.desk, ticket.queue).key;
  const maySee = operator && can(deps.desk, address, "view", ticket).ok;
  if (!maySee || !isToldOf(deps.desk, kind, address, queue, chosen)) return reach(TOLD);
  const claimed = { ...telling.claimed, id: `${telling.claimed.id}.${shortDigest(address)}` };
  const notice = { id: claimed.id, operator: address, kind, ticket: ticket.number };
  const turn = before.state === "admitted" ? NOW : await turnOf(turns, notice, before, reach);
  const reader = { operator, language: chosen?.language ?? operator.language };
  const done = new Set(turn.kind === "now" ? before.ways : []);
  try {
    if (turn.kind === "now") await tell(deps, tidingOf(deps, { ...telling, claimed }, reader), done);
    if (turn.kind === "together") {
      await tell(deps, await summaryOf(deps, kind, reader, turn.tickets, claimed), done);
      await turn.forget();
    }
    reach(TOLD);
  } catch (thrown) {
    reach({ state: turn.kind === "now" ? "admitted" : "held", ways: [...done] });
    throw thrown;
  }
}

const TOLD: Progress = { state: "told", ways: [] };
const NOW: BurstTurn = { kind: "now" };

async function turnOf(
  turns: BurstTurns,
  notice: NoticeId,
  before: Progress,
  reach: (progress: Progress) => void,
): Promise<BurstTurn> {
  try {
    return await turns.take(notice, before.state === "held");
  } catch (thrown) {
    if (thrown instanceof Postponed) reach({ state: "held", ways: [] });
    throw thrown;
  }
}

/** A part of Message-IDs and keys. */
const shortDigest = (text: string): string => digestOf(text).slice(0, 12);
