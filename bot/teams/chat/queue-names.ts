import type { Desk, Queue } from "../../../core/desk/desk.ts";
import { likeness } from "./likeness.ts";

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const namesOf = ({ key, name, shortName }: Queue): readonly string[] => [key, name, shortName].map(plain);

/** Queues a person may mean: the one with exactly this key or name, else all whose names contain the words. */
export function queuesNamed(desk: Desk, text: string): readonly Queue[] {
  const wanted = plain(text);
  if (wanted === "") return [];
  const all = [...desk.queues.values()];
  const exact = all.filter((queue) => namesOf(queue).includes(wanted));
  return exact.length > 0
    ? exact
    : all.filter((queue) => namesOf(queue).some((name) => name.includes(wanted)));
}

/** Less than this in common is another word. */
const LIKELY = 0.4;
const MAX_SUGGESTIONS = 3;

/** Queues whose name looks like a mistyped one, the likeliest first. */
export function queuesLike(desk: Desk, text: string): readonly Queue[] {
  const wanted = plain(text);
  return [...desk.queues.values()]
    .map((queue) => ({ queue, likeness: Math.max(...likenesses(queue, wanted)) }))
    .filter(({ likeness }) => likeness >= LIKELY)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ queue }) => queue);
}

/** With whole names and with each of their words: one types the part one remembers. */
const likenesses = (queue: Queue, wanted: string): readonly number[] =>
  namesOf(queue).flatMap((name) => [name, ...name.split(" ")].map((part) => likeness(part, wanted)));
