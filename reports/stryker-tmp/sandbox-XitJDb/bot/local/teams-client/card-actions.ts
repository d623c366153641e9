// @ts-nocheck
import type { ActivityJson } from "../state/conversations.ts";

/** Content type of an Adaptive Card, as attachment and as answer to an invoke. */
export const cardContentType = "application/vnd.microsoft.card.adaptive";

/** An action of a card with the values that its inputs have before anyone types. */
export interface CardAction {
  readonly action: ActivityJson;
  /** What a client would send with it when nothing is typed: prefilled inputs in reach of the action. */
  readonly inputs: ActivityJson;
}

/** The first Adaptive Card among an activity's attachments. */
export function cardOf(activity: ActivityJson): ActivityJson | undefined {
  if (!Array.isArray(activity.attachments)) return undefined;
  const attachment: unknown = activity.attachments.find(
    (each: unknown) => isObject(each) && each.contentType === cardContentType,
  );
  return isObject(attachment) && isObject(attachment.content) ? attachment.content : undefined;
}

/** The same activity with another card in place of its own. */
export function withCard(activity: ActivityJson, card: ActivityJson): ActivityJson {
  if (!Array.isArray(activity.attachments)) return activity;
  return {
    ...activity,
    attachments: activity.attachments.map((each: unknown) =>
      isObject(each) && each.contentType === cardContentType ? { ...each, content: card } : each,
    ),
  };
}

/** The card in an invoke's answer, if the bot answered with one. */
export function cardOfAnswer(body: unknown): ActivityJson | undefined {
  if (!isObject(body) || body.type !== cardContentType) return undefined;
  return isObject(body.value) ? body.value : undefined;
}

/** Finds the action with a verb anywhere in a card: body, ShowCards, overflow, select actions. */
export function findAction(card: unknown, verb: string): CardAction | undefined {
  return search(card, verb, {});
}

function search(node: unknown, verb: string, inputs: ActivityJson): CardAction | undefined {
  if (Array.isArray(node)) return firstOf(node, (each) => search(each, verb, inputs));
  if (!isObject(node)) return undefined;
  if (isVerb(node, verb)) return { action: node, inputs: takesInputs(node) ? inputs : {} };
  // An action takes the inputs of its own card and of the cards around it, not those of sibling ShowCards.
  const inReach = node.type === "AdaptiveCard" ? { ...inputs, ...inputsOf(node) } : inputs;
  return firstOf(Object.values(node), (each) => search(each, verb, inReach));
}

function isVerb(node: ActivityJson, verb: string): boolean {
  if (node.type === "Action.Execute") return node.verb === verb;
  return node.type === "Action.Submit" && isObject(node.data) && node.data.verb === verb;
}

function takesInputs(action: ActivityJson): boolean {
  return String(action.associatedInputs ?? "auto").toLowerCase() !== "none";
}

function inputsOf(node: unknown): ActivityJson {
  if (Array.isArray(node)) return Object.assign({}, ...node.map(inputsOf)) as ActivityJson;
  if (!isObject(node)) return {};
  const own = typeof node.id === "string" && isInput(node) ? prefilled(node.id, node) : {};
  const children = Object.entries(node)
    .filter(([, child]) => !(isObject(child) && child.type === "AdaptiveCard"))
    .map(([, child]) => inputsOf(child));
  return Object.assign({}, own, ...children) as ActivityJson;
}

function isInput(node: ActivityJson): boolean {
  return typeof node.type === "string" && node.type.startsWith("Input.");
}

function prefilled(id: string, input: ActivityJson): ActivityJson {
  if (input.value !== undefined) return { [id]: input.value };
  return input.type === "Input.Toggle" ? { [id]: input.valueOff ?? "false" } : {};
}

function firstOf<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A JSON object. */
export function isObject(value: unknown): value is ActivityJson {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
