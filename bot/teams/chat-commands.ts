/** What a person can write to the bot (spec B1, B4, B6). */
export type ChatCommand =
  | { readonly kind: "help" }
  | { readonly kind: "hello" }
  | { readonly kind: "follow" | "unfollow"; readonly queue: string }
  | { readonly kind: "bindings" }
  | { readonly kind: "list"; readonly list: "mine" | "new" | "reminder" | "escalated" }
  | { readonly kind: "queue"; readonly queue: string }
  | { readonly kind: "search"; readonly words: string }
  | { readonly kind: "ticket"; readonly number: string }
  | { readonly kind: "new-ticket" }
  /** In the thread of a ticket's card. */
  | { readonly kind: "note" | "reply"; readonly text: string }
  | { readonly kind: "take" }
  | { readonly kind: "preferences" }
  /** What the public page says: for everybody (spec G8). */
  | { readonly kind: "directory" | "guidelines" }
  | { readonly kind: "unknown"; readonly text: string };

const EXACT: readonly (readonly [ChatCommand, readonly string[]])[] = [
  [{ kind: "help" }, ["aiuto", "help", "?"]],
  [{ kind: "hello" }, ["ciao", "hi", "hello", "buongiorno", "buonasera", "salve", "good morning"]],
  [{ kind: "bindings" }, ["code", "quali code", "queues", "which queues"]],
  [{ kind: "list", list: "mine" }, ["i miei", "miei", "mine"]],
  [{ kind: "list", list: "new" }, ["nuovi", "new"]],
  [{ kind: "list", list: "reminder" }, ["promemoria", "reminders", "reminder"]],
  [{ kind: "list", list: "escalated" }, ["scalati", "escalated"]],
  [{ kind: "new-ticket" }, ["nuovo", "nuovo ticket", "new ticket"]],
  [{ kind: "preferences" }, ["preferenze", "le mie preferenze", "preferences", "my preferences"]],
  [{ kind: "directory" }, ["indirizzi", "a chi scrivere", "addresses", "directory"]],
  [
    { kind: "guidelines" },
    ["linee guida", "come chiedere", "come chiedere assistenza", "guidelines", "how to ask"],
  ],
  [{ kind: "take" }, ["prendi", "prendi in carico", "take"]],
];

/** The longer names first: "non seguire" is not "non". */
const WITH_REST: readonly (readonly [readonly string[], (rest: string) => ChatCommand])[] = [
  [["non seguire", "smetti", "unfollow", "stop following"], (queue) => ({ kind: "unfollow", queue })],
  [["segui", "follow"], (queue) => ({ kind: "follow", queue })],
  [["coda", "queue"], (queue) => ({ kind: "queue", queue })],
  [["cerca", "search"], (words) => ({ kind: "search", words })],
  [["nota", "note"], (text) => ({ kind: "note", text })],
  [["rispondi", "reply"], (text) => ({ kind: "reply", text })],
];

const TICKET_NUMBER = /^(?:ticket)?#?\s?(\d{12,40})$/i;

/** @param text what was written, on as many lines as it was */
export function parseChatCommand(text: string): ChatCommand {
  const whole = text.trim();
  const words = whole.replace(/(?<=.)[!?.]+$/, "").trim();
  const asked = words.replace(/\s+/g, " ").toLowerCase();
  const exact = EXACT.find(([, names]) => names.includes(asked));
  if (exact) return exact[0];
  const number = TICKET_NUMBER.exec(words)?.[1];
  if (number) return { kind: "ticket", number };
  for (const [names, command] of WITH_REST) {
    const name = names.find((each) => asked === each || asked.startsWith(`${each} `));
    // A name's own blanks may have been several, or line ends: what follows begins after as many words.
    if (name)
      return command(whole.replace(new RegExp(`^(?:\\S+\\s*){${name.split(" ").length}}`), "").trim());
  }
  return { kind: "unknown", text: words };
}
