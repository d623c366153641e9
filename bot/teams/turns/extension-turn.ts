import { translate } from "../../../core/i18n/translate.ts";
import { can } from "../../../core/people/policy.ts";
import { askedSearch, DEFAULT_SORT, ticketToJumpTo } from "../../../core/search/asked-search.ts";
import { attributesOfLine, numberOfLine } from "../../../core/search/search-line.ts";
import { MAX_CONDITION } from "../../../core/search/search-request.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { signInCard } from "../../cards/answers/done-card.ts";
import { type AdaptiveCard, type CardContext, say } from "../../cards/context.ts";
import { type SearchRow, searchRow } from "../../cards/desk/search-row.ts";
import { insertedCard } from "../../cards/ticket/inserted-card.ts";
import type { ExtensionCall } from "../activities/extension.ts";
import { openAddMessage } from "../card-actions/add-message.ts";
import { type Click, cardContext } from "../card-actions/click.ts";
import { openNewTicket } from "../card-actions/new-ticket.ts";
import { openSearch } from "../card-actions/search.ts";
import type { TurnAnswer } from "../door/adapter.ts";
import { pageAfter } from "../extension-pages.ts";
import { ownFilter, searcherOf, seenFilter } from "../own-tickets.ts";
import { dialogAnswer, dialogMessage, refuseStranger } from "./dialog-turn.ts";
import { inOwnLanguage, OK, privateClick, type TurnDeps } from "./turn.ts";

type Of<K extends ExtensionCall["kind"]> = Extract<ExtensionCall, { kind: K }>;

/** The commands of the extension in the app's manifest. */
export const EXTENSION_COMMANDS = ["searchTickets", "createTicket", "addToTicket", "savedSearch"] as const;

/** What a row or a link depends on, the viewer's rights, may change any minute: nothing is kept by Teams. */
const UNCACHED = { cacheInfo: { cacheType: "no_cache", cacheDuration: 0 } };

/** A sentence instead of a list. */
export const extensionMessage = (text: string): TurnAnswer => ({
  status: 200,
  body: { composeExtension: { type: "message", text } },
});

interface Found {
  readonly row: SearchRow;
  readonly card: AdaptiveCard;
}

const extensionResult = (found: readonly Found[], more: object = UNCACHED): TurnAnswer => ({
  status: 200,
  body: {
    composeExtension: {
      type: "result",
      attachmentLayout: "list",
      attachments: found.map(({ row, card }) => ({
        contentType: "application/vnd.microsoft.card.adaptive",
        content: card,
        preview: { contentType: "application/vnd.microsoft.card.thumbnail", content: row },
      })),
    },
    ...more,
  },
});

/** Search from the compose box: rows for the operator alone, each with the card it inserts (spec B5). */
export async function answerQuery(deps: TurnDeps, call: Of<"extension-query">): Promise<TurnAnswer> {
  const { envelope, skip, text } = call;
  const operator = await deps.operators.operatorOf(envelope.from, envelope.conversation);
  if (!operator) return extensionMessage(translate(envelope.language, "chat.not_operator"));
  const click = privateClick(await inOwnLanguage(deps, envelope, operator), operator);
  const ctx = cardContext(deps, click);
  const tickets = await find(deps, click, ctx, call);
  if (typeof tickets === "string") return extensionMessage(tickets);
  if (tickets.length === 0 && skip === 0) {
    return extensionMessage(
      text === ""
        ? say(ctx, "extension.nothing.yet")
        : say(ctx, "extension.nothing", { text: shortened(text) }),
    );
  }
  return extensionResult(
    tickets.map((ticket) => ({
      row: searchRow(ctx, ticket),
      card: insertedCard(ctx, ticket, { by: operator.address }),
    })),
  );
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The tickets of a page, or why there are none. */
async function find(
  deps: TurnDeps,
  click: Click,
  ctx: CardContext,
  { text, skip, count }: Of<"extension-query">,
): Promise<readonly Ticket[] | string> {
  const searcher = searcherOf(deps, click);
  const page = (filter: ReturnType<typeof seenFilter>, name: string) =>
    pageAfter(deps.allStore, click.operator.address, name, skip, {
      filter,
      sort: DEFAULT_SORT,
      limit: count,
    });
  if (text === "") {
    const [own = 0] = await deps.store.countEach([ownFilter(searcher)]);
    return own > 0 ? page(ownFilter(searcher), " own") : page(seenFilter(searcher), " seen");
  }
  const number = numberOfLine(text);
  const exact = number === null ? null : await ticketToJumpTo(searcher, number);
  if (exact) return skip === 0 ? [exact] : [];
  const asked = await askedSearch(searcher, attributesOfLine(text));
  if (!asked.ok) return say(ctx, "card.err.long", { max: MAX_CONDITION });
  const [fault] = asked.value.faults;
  if (fault) return say(ctx, `search.fault.${fault.fault.code}`, { at: fault.fault.at + 1 });
  return page(asked.value.visible, text);
}

/** An action of the extension: the dialog it opens (spec B5, T10, D3). */
export async function openExtension(
  deps: TurnDeps,
  { envelope, command, message }: Of<"extension-open">,
): Promise<TurnAnswer> {
  const operator = await deps.operators.operatorOf(envelope.from, envelope.conversation);
  if (!operator) return refuseStranger(envelope);
  const click = privateClick(await inOwnLanguage(deps, envelope, operator), operator);
  const ctx = cardContext(deps, click);
  const form = deps.newId();
  const { address } = operator;
  const taken = message && (await deps.messages.take(address, form, message, envelope.conversation.id));
  switch (command) {
    case "createTicket":
      return dialogAnswer(say(ctx, "card.new.ticket"), await openNewTicket(deps, click, form, taken));
    case "addToTicket":
      return taken
        ? dialogAnswer(say(ctx, "card.add"), await openAddMessage(deps, click, form, taken))
        : dialogMessage(say(ctx, "card.add.gone"));
    case "savedSearch":
      return dialogAnswer(say(ctx, "card.search"), await openSearch(deps, click));
    default:
      return dialogMessage(say(ctx, "chat.click.not_understood"));
  }
}

/** A link of ours pasted by somebody with the app: the card for any chat, or the bare link. */
export async function answerLink(
  deps: TurnDeps,
  { envelope, url }: Of<"extension-link">,
): Promise<TurnAnswer> {
  const number = deps.numberInLink(url);
  const ticket = number === null ? null : await deps.store.load(number);
  if (!ticket) return OK;
  const operator = await deps.operators.operatorOf(envelope.from, envelope.conversation);
  if (!operator || !can(deps.desk, operator.address, "view", ticket).ok) return OK;
  const ctx = cardContext(deps, privateClick(await inOwnLanguage(deps, envelope, operator), operator));
  const card = insertedCard(ctx, ticket, { by: operator.address, canAsk: false });
  return extensionResult([{ row: linkRow(ctx, ticket.number), card: unfurled(card) }]);
}

/** The same by somebody without the app: the number in his own link, and how to see more. It is the same for all. */
export async function answerAnonymousLink(
  deps: TurnDeps,
  { language, url }: Of<"anonymous-link">,
): Promise<TurnAnswer> {
  const number = deps.numberInLink(url);
  if (number === null) return OK;
  const ctx = { desk: deps.desk, language, now: deps.clock.now(), links: deps.links };
  return extensionResult([{ row: linkRow(ctx, number), card: unfurled(signInCard(ctx, number)) }], {});
}

const linkRow = (ctx: CardContext, number: string): SearchRow => ({
  title: say(ctx, "card.number", { number }),
  text: say(ctx, "extension.link"),
});

/** Link unfurling takes Adaptive Cards up to 1.3 (learn.microsoft.com: link unfurling). */
const unfurled = (card: AdaptiveCard): AdaptiveCard => ({ ...card, version: "1.3" });
