// @ts-nocheck
import type { Json, LogEntry } from "./running-desk.ts";

/** The Adaptive Card of an activity or of a click's answer. */
export function cardOf(activity: Json): Json {
  return (activity.attachments ?? []).find((attachment: Json) => attachment.contentType.includes("adaptive"))
    ?.content;
}

/** Cards posted about a ticket, not counting edits. */
export const postedCards = (log: readonly LogEntry[], number: string): readonly LogEntry[] =>
  log.filter(
    ({ kind, to, payload }) =>
      kind === "activity" && to.startsWith("19:") && JSON.stringify(cardOf(payload) ?? null).includes(number),
  );

/** Every text a reader sees on a card, in order. */
export function textsOf(node: Json): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== "object" || node === null) return [];
  const own = node.type === "TextBlock" || node.type === "TextRun" ? [String(node.text)] : [];
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, value]) => (key === "fallback" ? [] : textsOf(value))),
  ];
}

/** Verbs of the buttons on a card, ShowCards included. */
export function verbsOf(node: Json): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(verbsOf);
  if (typeof node !== "object" || node === null) return [];
  const own = node.type === "Action.Execute" ? [String(node.verb)] : [];
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, value]) => (key === "fallback" ? [] : verbsOf(value))),
  ];
}
