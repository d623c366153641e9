// @ts-nocheck
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import type { AdaptiveCard } from "../../../bot/cards/context.ts";

export type Node = Readonly<Record<string, unknown>>;

/** Every object of a card, fallbacks and forms included; what a button carries is not part of the card. */
export function nodesOf(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => (key === "data" ? [] : nodesOf(value)));
  return [node as Node, ...inner];
}

const typed = (node: unknown, prefix: string): readonly Node[] =>
  nodesOf(node).filter(({ type }) => typeof type === "string" && type.startsWith(prefix));

export const actionsOf = (card: AdaptiveCard): readonly Node[] => typed(card, "Action.");
export const inputsOf = (card: AdaptiveCard): readonly Node[] => typed(card, "Input.");

/** Titles of the buttons in sight and behind "…". */
export function rowOf(card: AdaptiveCard): { visible: string[]; overflow: string[]; filled: string[] } {
  const actions = (card.actions ?? []) as readonly Node[];
  const titles = (list: readonly Node[]) => list.map(({ title }) => String(title));
  return {
    visible: titles(actions.filter(({ mode }) => mode !== "secondary")),
    overflow: titles(actions.filter(({ mode }) => mode === "secondary")),
    filled: titles(actions.filter(({ style }) => style === "positive")),
  };
}

/** The button with this title in the card's own row. */
export const buttonOf = (card: AdaptiveCard, title: string): Node | undefined =>
  ((card.actions ?? []) as readonly Node[]).find((action) => action.title === title);

const SPOKEN = ["text", "title", "value", "label", "placeholder", "errorMessage", "fallbackText", "tooltip"];

/** Every text a person reads or hears. Values of inputs and choices are data. */
export function textsOf(card: AdaptiveCard): readonly string[] {
  return nodesOf(card).flatMap((node) =>
    SPOKEN.flatMap((key) => {
      const isChoice =
        key === "value" && (String(node.type ?? "").startsWith("Input.") || isChoiceOf(card, node));
      const value = node[key];
      return typeof value === "string" && !isChoice ? [value] : [];
    }),
  );
}

function isChoiceOf(card: AdaptiveCard, node: Node): boolean {
  return inputsOf(card).some(({ choices }) => Array.isArray(choices) && choices.includes(node));
}

const SCHEMA = join(
  import.meta.dirname,
  "../../../../shared/contracts/adaptive-cards/adaptive-card-1.5.0.ajv.json",
);
let validate: ValidateFunction | null | undefined;

/** What the published schema says against a card; null when the schema is not on this machine. */
export function schemaProblems(card: AdaptiveCard): readonly string[] | null {
  if (validate === undefined) validate = compile();
  if (validate === null) return null;
  const { msteams: _teamsOnly, ...rest } = card;
  return validate(rest)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function compile(): ValidateFunction | null {
  if (!existsSync(SCHEMA)) {
    console.warn(`cards are not checked against the schema: ${SCHEMA} is absent`);
    return null;
  }
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false });
  const { $schema: _draft06, ...schema } = JSON.parse(readFileSync(SCHEMA, "utf8"));
  return ajv.compile(schema);
}
