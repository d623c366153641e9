import type { Desk, Queue } from "../../core/desk/desk.ts";

/** What a person can write to the bot (spec B1, B4). */
export type ChatCommand =
  | { readonly kind: "help" }
  | { readonly kind: "hello" }
  | { readonly kind: "follow" | "unfollow"; readonly queue: string }
  | { readonly kind: "bindings" }
  | { readonly kind: "list"; readonly list: "mine" | "new" | "reminder" | "escalated" }
  | { readonly kind: "queue"; readonly queue: string }
  | { readonly kind: "search"; readonly words: string }
  | { readonly kind: "new-ticket" }
  | { readonly kind: "ticket"; readonly number: string }
  | { readonly kind: "unknown"; readonly text: string };

const EXACT: Readonly<Record<string, ChatCommand>> = {
  aiuto: { kind: "help" },
  help: { kind: "help" },
  "?": { kind: "help" },
  ciao: { kind: "hello" },
  hi: { kind: "hello" },
  hello: { kind: "hello" },
  buongiorno: { kind: "hello" },
  salve: { kind: "hello" },
  code: { kind: "bindings" },
  queues: { kind: "bindings" },
  "i miei": { kind: "list", list: "mine" },
  miei: { kind: "list", list: "mine" },
  mine: { kind: "list", list: "mine" },
  nuovo: { kind: "new-ticket" },
  "nuovo ticket": { kind: "new-ticket" },
  "new ticket": { kind: "new-ticket" },
  nuovi: { kind: "list", list: "new" },
  new: { kind: "list", list: "new" },
  promemoria: { kind: "list", list: "reminder" },
  reminders: { kind: "list", list: "reminder" },
  scalati: { kind: "list", list: "escalated" },
  escalated: { kind: "list", list: "escalated" },
};

const WITH_REST: readonly (readonly [readonly string[], (rest: string) => ChatCommand])[] = [
  [["segui", "follow"], (queue) => ({ kind: "follow", queue })],
  [["smetti", "unfollow"], (queue) => ({ kind: "unfollow", queue })],
  [["coda", "queue"], (queue) => ({ kind: "queue", queue })],
  [["cerca", "search"], (words) => ({ kind: "search", words })],
];

const TICKET_NUMBER = /^(?:ticket)?#?\s?(\d{12,40})$/i;

export function parseChatCommand(text: string): ChatCommand {
  const words = text
    .trim()
    .replace(/[!.]+$/, "")
    .trim();
  const exact = EXACT[words.toLowerCase()];
  if (exact) return exact;
  const number = TICKET_NUMBER.exec(words)?.[1];
  if (number) return { kind: "ticket", number };
  const [first = "", ...rest] = words.split(" ");
  const found = WITH_REST.find(([names]) => names.includes(first.toLowerCase()));
  return found ? found[1](rest.join(" ").trim()) : { kind: "unknown", text: words };
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Queues a person may mean: the one with exactly this key or name, else all whose names contain the words. */
export function queuesNamed(desk: Desk, text: string): readonly Queue[] {
  const wanted = plain(text);
  if (wanted === "") return [];
  const all = [...desk.queues.values()];
  const namesOf = (queue: Queue) => [queue.key, queue.name, queue.shortName].map(plain);
  const exact = all.filter((queue) => namesOf(queue).includes(wanted));
  return exact.length > 0
    ? exact
    : all.filter((queue) => namesOf(queue).some((name) => name.includes(wanted)));
}
