import { numbersInSubject } from "../../../core/ticket/number.ts";

/** What a person can write to the bot (spec B1, B4, B6). */
export type ChatCommand =
  | { readonly kind: "help" | "hello" | "thanks" | "dashboard" }
  | { readonly kind: "follow" | "unfollow"; readonly queue: string }
  | { readonly kind: "bindings" }
  | { readonly kind: "list"; readonly list: "mine" | "new" | "open" | "reminder" | "escalated" }
  | { readonly kind: "queue"; readonly queue: string }
  | { readonly kind: "search"; readonly words: string }
  | { readonly kind: "ticket"; readonly number: string }
  | { readonly kind: "new-ticket" }
  /** In the thread of a ticket's card, or with its number first. */
  | { readonly kind: "note" | "reply"; readonly text: string }
  | { readonly kind: "take" }
  | { readonly kind: "preferences" }
  /** What the public page says: for everybody (spec G8). */
  | { readonly kind: "directory" | "guidelines" }
  | { readonly kind: "unknown"; readonly text: string };

/** The names of the Cruscotto's lists are commands too: that is what people read. */
const EXACT: readonly (readonly [ChatCommand, readonly string[]])[] = [
  [{ kind: "help" }, ["aiuto", "aiutami", "comandi", "help", "help me", "commands", "?"]],
  [
    { kind: "hello" },
    ["ciao", "ehi", "hi", "hello", "hey", "buongiorno", "buonasera", "salve", "good morning"],
  ],
  [
    { kind: "thanks" },
    ["grazie", "grazie mille", "ok", "ok grazie", "perfetto", "thanks", "thank you", "👍"],
  ],
  [{ kind: "dashboard" }, ["cruscotto", "il cruscotto", "apri il cruscotto", "dashboard"]],
  [{ kind: "bindings" }, ["code", "quali code", "queues", "which queues"]],
  [{ kind: "list", list: "mine" }, ["i miei", "miei", "i miei ticket", "miei ticket", "mine", "my tickets"]],
  [{ kind: "list", list: "new" }, ["nuovi", "nuovi ticket", "ticket nuovi", "new", "new tickets"]],
  [{ kind: "list", list: "open" }, ["aperti", "ticket aperti", "open", "open tickets"]],
  [
    { kind: "list", list: "reminder" },
    ["promemoria", "ticket di promemoria", "reminders", "reminder", "reminder tickets"],
  ],
  [
    { kind: "list", list: "escalated" },
    ["scalati", "scalato", "ticket scalati", "escalated", "escalated tickets"],
  ],
  [{ kind: "new-ticket" }, ["nuovo", "nuovo ticket", "crea ticket", "new ticket", "create ticket"]],
  [
    { kind: "preferences" },
    ["preferenze", "le mie preferenze", "impostazioni", "preferences", "my preferences", "settings"],
  ],
  [{ kind: "directory" }, ["indirizzi", "a chi scrivere", "addresses", "directory"]],
  [
    { kind: "guidelines" },
    ["linee guida", "come chiedere", "come chiedere assistenza", "guidelines", "how to ask"],
  ],
  [
    { kind: "take" },
    ["prendi", "prendi in carico", "prendo", "prendo io", "lo prendo io", "prendo in carico", "take"],
  ],
];

/** The longer names first: "non seguire" is not "non". */
const WITH_REST: readonly (readonly [readonly string[], (rest: string) => ChatCommand])[] = [
  [["non seguire", "smetti", "unfollow", "stop following"], (queue) => ({ kind: "unfollow", queue })],
  [["segui", "follow"], (queue) => ({ kind: "follow", queue })],
  [["coda", "queue"], (queue) => ({ kind: "queue", queue })],
  [["cerca", "search"], (words) => ({ kind: "search", words })],
  [["aggiungi nota", "nota", "add note", "note"], (text) => ({ kind: "note", text })],
  [["rispondi", "reply"], (text) => ({ kind: "reply", text })],
];

/** Every name a command has, for who mistypes one. */
export const COMMAND_NAMES: readonly string[] = [
  ...EXACT.map(([, names]) => names),
  ...WITH_REST.map(([names]) => names),
].flat();

const GREETING =
  /^(?:ciao|salve|buon ?giorno|buona ?sera|ehi|hey|hi|hello|good morning|per favore|please)(?=[\s,;:.!])[\s,;:.!]+/i;
const TICKET_NUMBER = /^(?:ticket)?#?\s?(\d{12,40})$/i;
/** As people name a ticket: "apri il ticket n. …"; a number with less before it may be anything. */
const NAMED_TICKET = /^\[?(?:[\p{L}'’.°º]{1,12}\s){0,4}[#:]?\s?(20\d{14,38})\]?$/u;
const TICKET_LINK = /\/t\/(\d{12,40})(?![\d])/;

/** @param text what was written, on as many lines as it was */
export function parseChatCommand(text: string): ChatCommand {
  const whole = text.trim();
  const unknown = { kind: "unknown", text: withoutEnd(whole) } as const;
  return commandIn(whole) ?? afterGreeting(whole) ?? namedTicket(whole) ?? unknown;
}

const withoutEnd = (text: string): string => text.replace(/(?<=.)[!?.]+$/, "").trim();

function commandIn(whole: string): ChatCommand | null {
  const words = withoutEnd(whole);
  const asked = words.replace(/\s+/g, " ").toLowerCase();
  const exact = EXACT.find(([, names]) => names.includes(asked));
  if (exact) return exact[0];
  const number = TICKET_NUMBER.exec(words)?.[1];
  if (number) return { kind: "ticket", number };
  for (const [names, command] of WITH_REST) {
    const name = names.map((each) => withName(each).exec(whole)?.[0]).find((found) => found !== undefined);
    if (name !== undefined) return command(whole.slice(name.length).trim());
  }
  return null;
}

/** A command's name at the beginning, its blanks as many as they are, with what people write after it: "nota: …". */
const withName = (name: string): RegExp =>
  new RegExp(
    `^${name.replaceAll(" ", "\\s+")}(?:\\s?:|[,;.!?]*(?=\\s|$))[^\\S\\n]*(?:[–—-][^\\S\\n]+)?`,
    "i",
  );

/** "Ciao, i miei": a command all the same; with words that are none, those words. */
function afterGreeting(whole: string): ChatCommand | null {
  const greeting = GREETING.exec(whole)?.[0];
  if (greeting === undefined) return null;
  const rest = whole.slice(greeting.length);
  return /^(?:sportello|a tutti)\W*$/i.test(rest) ? { kind: "hello" } : commandIn(rest);
}

function namedTicket(whole: string): ChatCommand | null {
  const [inSubject] = numbersInSubject(whole);
  const number =
    NAMED_TICKET.exec(withoutEnd(whole).replace(/\s+/g, " "))?.[1] ??
    inSubject ??
    TICKET_LINK.exec(whole)?.[1];
  return number ? { kind: "ticket", number } : null;
}
