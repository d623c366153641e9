import { queueOf } from "../../../core/desk/desk.ts";
import type { HandleDeps } from "../../../core/handle.ts";
import type { Language } from "../../../core/i18n/language.ts";
import { operatorActor } from "../../../core/people/actor.ts";
import type { Operator } from "../../../core/people/operator.ts";
import { presentAt } from "../../../core/people/presence.ts";
import type { Clock, Store } from "../../../core/ports.ts";
import type { RoutingMemory } from "../../../core/routing/routing-memory.ts";
import { type ShownHint, shownHint } from "../../../core/routing/shown-hint.ts";
import { splitReply } from "../../../core/text/split-reply.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { CommandContext } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { AdaptiveCard, AnswerZone, CardContext, Surface } from "../../cards/context.ts";
import { channelTicketCard } from "../../cards/ticket/channel-ticket-card.ts";
import { movedAwayCard } from "../../cards/ticket/moved-away-card.ts";
import { personalTicketCard } from "../../cards/ticket/personal-ticket-card.ts";
import type { Told } from "../../cards/ticket/ticket-zones.ts";
import type { Drafts } from "../drafts/drafts.ts";

export interface ClickDeps extends HandleDeps {
  readonly allStore: Store;
  readonly clock: Clock;
  readonly links: CardContext["links"];
  readonly drafts: Drafts;
  readonly routing: Pick<RoutingMemory, "hintFor">;
}

/** Who clicked, where, and under which key the click is known. */
export interface Click {
  readonly operator: Operator;
  readonly language: Language;
  readonly surface: Surface;
  /** Of the channel the card stands in. */
  readonly channelQueue?: string;
  /** What that channel is for: tickets in other queues have moved away from it. */
  readonly channelQueues?: readonly string[];
  /** The clicker's own Teams id: his view refreshes for him alone. */
  readonly userId: string;
  readonly requestKey: string;
}

export const cardContext = (deps: ClickDeps, click: Click): CardContext => ({
  desk: deps.desk,
  language: click.language,
  now: deps.clock.now(),
  links: deps.links,
  ...(click.channelQueue ? { channelQueue: click.channelQueue } : {}),
});

/** The context of a command given by this click on a card of this version. */
export const commandContext = (deps: ClickDeps, click: Click, version: number): CommandContext => ({
  actor: operatorActor(click.operator.address),
  now: deps.clock.now(),
  source: "teams",
  requestKey: click.requestKey,
  expectedVersion: version,
});

/** Where similar tickets were solved, from what is known already: no click waits for it. */
export const hintFor = (
  { routing, store, desk, clock }: ClickDeps,
  { operator }: Click,
  ticket: Ticket,
): Promise<ShownHint | null> =>
  shownHint({ routing, store, desk }, ticket, operator.address, clock.now(), "at once");

export const isElsewhere = (
  { desk }: Pick<ClickDeps, "desk">,
  { channelQueues }: Click,
  ticket: Ticket,
): boolean => channelQueues !== undefined && !channelQueues.includes(queueOf(desk, ticket.queue).key);

/** The ticket as the clicker sees it, where he sees it. */
export async function viewerCard(
  deps: ClickDeps,
  click: Click,
  ticket: Ticket,
  { answer, told }: { readonly answer?: AnswerZone; readonly told?: Told } = {},
): Promise<AdaptiveCard> {
  const ctx = cardContext(deps, click);
  const viewer = click.operator.address;
  const present = (await presentAt(deps.allStore, ctx.now, ticket.number)).filter(
    ({ operator }) => operator !== viewer,
  );
  if (click.surface === "channel") {
    const view = { viewer, refreshUserIds: [click.userId] };
    if (!answer && isElsewhere(deps, click, ticket)) return movedAwayCard(ctx, ticket, view);
    const hint = await hintFor(deps, click, ticket);
    return channelTicketCard(ctx, ticket, { ...view, answer, present, hint });
  }
  const articles = await deps.store.articles(ticket.number);
  const last = articles.findLast(({ sender }) => sender === "customer");
  return personalTicketCard(ctx, ticket, {
    viewer,
    lastMessage: last ? messageOf(last) : null,
    answer,
    present,
    told,
    hint: await hintFor(deps, click, ticket),
  });
}

const messageOf = (article: Article) => ({
  from: article.from.name || article.from.address,
  at: article.createdAt,
  // Who only quotes, or writes between the quoted lines, has said what is there.
  text: splitReply(article.text).reply.trim() || article.text,
  attachments: article.attachments.filter(({ inline }) => !inline).length,
});
