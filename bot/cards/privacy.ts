import { type CardPrivacy, type Desk, queueOf } from "../../core/desk/desk.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { type CardContext, type Surface, say } from "./context.ts";
import { CONTENT_WORDS, FUNCTION_WORDS } from "./service-words.ts";
import { initials, oneLine } from "./text.ts";

const HIDDEN = "•••";
const WORD = /[\p{L}\p{N}]+/gu;

/** What a card may say of the citizen, by where it stands (design/cards §2, spec B1). */
export interface Disclosure {
  /** One line, not yet escaped. */
  readonly title: string;
  /** False when the title is the request type already. */
  readonly showsType: boolean;
  /** Name, initials or nothing. */
  readonly customer: string | null;
  /** The mail address: never in a channel. */
  readonly address: string | null;
  /** Whether the citizen's full name may be read: then a whole mail may be previewed. */
  readonly namesCustomer: boolean;
}

/**
 * The tier of the ticket's queue; a personal card shows everything to its operator. A card that somebody inserts in
 * any chat (`anywhere`) shows the least there is, whatever the queue says.
 */
export function disclosureOf(ctx: CardContext, ticket: Ticket, surface: Surface | "anywhere"): Disclosure {
  if (surface === "anywhere") return leastOf(ctx, ticket);
  const { customer } = ticket;
  const title = oneLine(ticket.title) || say(ctx, "card.title.generic");
  const name = oneLine(customer.name) || customer.address || null;
  if (surface === "personal") {
    const address = customer.address && customer.address !== name ? customer.address : null;
    return { title, showsType: true, customer: name, address, namesCustomer: true };
  }
  switch (tierOf(ctx, ticket)) {
    case "full": {
      // A citizen without a name has only his address, which no channel shows.
      const fullName = customer.name.includes("@") ? null : oneLine(customer.name) || null;
      return { title, showsType: true, customer: fullName, address: null, namesCustomer: fullName !== null };
    }
    case "type-only":
      return leastOf(ctx, ticket);
    case "initials": {
      const safe = safeTitle(ctx.desk, ticket);
      return {
        ...(safe ? { title: safe, showsType: true } : typeTitle(ctx, ticket)),
        customer: initials(customer.name, customer.address) || null,
        address: null,
        namesCustomer: false,
      };
    }
  }
}

const leastOf = (ctx: CardContext, ticket: Ticket): Disclosure => ({
  ...typeTitle(ctx, ticket),
  customer: null,
  address: null,
  namesCustomer: false,
});

/** From the most open to the strictest. */
const TIERS: readonly CardPrivacy[] = ["full", "initials", "type-only"];

/** A moved ticket's card stays in its first channel: neither queue's tier may be undercut. */
function tierOf({ desk, channelQueue }: CardContext, ticket: Ticket): CardPrivacy {
  const queues = [ticket.queue, channelQueue ?? ticket.queue];
  const strictest = Math.max(...queues.map((key) => TIERS.indexOf(queueOf(desk, key).cardPrivacy)));
  return TIERS[strictest] ?? "type-only";
}

/** The name of the request type, or null when it says nothing. */
export function requestTypeName(ctx: CardContext, ticket: Ticket): string | null {
  if (ticket.requestType === ctx.desk.defaultRequestType) return null;
  return ctx.desk.requestTypes.find(({ key }) => key === ticket.requestType)?.name[ctx.language] ?? null;
}

function typeTitle(ctx: CardContext, ticket: Ticket): Pick<Disclosure, "title" | "showsType"> {
  const type = requestTypeName(ctx, ticket);
  return { title: type ?? say(ctx, "card.title.generic"), showsType: false };
}

/**
 * The subject with everything outside the desk's own words hidden, or null when fewer than two words are left.
 * A word of the citizen's own name is hidden even when the desk uses it too.
 */
function safeTitle(desk: Desk, ticket: Ticket): string | null {
  const known = deskWords(desk);
  const own = new Set(lowerWords(`${ticket.customer.name} ${ticket.customer.address}`));
  let kept = 0;
  const isSafe = (word: string) =>
    FUNCTION_WORDS.has(word) || (!own.has(word) && (CONTENT_WORDS.has(word) || known.has(word)));
  const shown = oneLine(ticket.title)
    .split(" ")
    .map((token) => {
      const words = lowerWords(token);
      if (words.length === 0 || !words.every(isSafe)) return HIDDEN;
      kept += words.filter((word) => !FUNCTION_WORDS.has(word)).length;
      return token;
    });
  return kept < 2
    ? null
    : shown.filter((token, at) => token !== HIDDEN || shown[at - 1] !== HIDDEN).join(" ");
}

const vocabularies = new WeakMap<Desk, ReadonlySet<string>>();

/** The words of queue names and request types; numbers are never among them. */
function deskWords(desk: Desk): ReadonlySet<string> {
  const known = vocabularies.get(desk);
  if (known) return known;
  const names = [
    ...[...desk.queues.values()].flatMap(({ name, shortName }) => [name, shortName]),
    ...desk.requestTypes.flatMap(({ name }) => Object.values(name)),
  ];
  const words = new Set(names.flatMap(lowerWords).filter((word) => !/\p{N}/u.test(word)));
  vocabularies.set(desk, words);
  return words;
}

const lowerWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
