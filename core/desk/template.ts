import type { Language } from "../i18n/language.ts";

/** What a template is for (spec T17; reference/otrs-behaviour §11). `create` and `email` open tickets. */
export const TEMPLATE_KINDS = ["answer", "create", "email", "forward", "note", "phone"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** A text to begin with. Placeholders in braces: see core/ticket/writing/placeholder-values. */
export interface Template {
  readonly key: string;
  readonly name: string;
  readonly kind: TemplateKind;
  readonly subject: string | null;
  readonly text: string;
  /** Keys of the queues it is offered in; null for all. */
  readonly queues: readonly string[] | null;
  /** Of the words its placeholders stand for; null for the desk's. */
  readonly language: Language | null;
}

/** The part of the desk this is about. */
interface Offer {
  readonly templates: readonly Template[];
}

/** Kinds whose texts are filled before there is a ticket. */
export const opensTicket = (kind: TemplateKind): boolean => kind === "create" || kind === "email";

/** The templates of a kind that are offered in a queue, in the order of `desk.yml`. */
export const offeredTemplates = (
  { templates }: Offer,
  kind: TemplateKind,
  queue: string,
): readonly Template[] =>
  templates.filter((template) => template.kind === kind && isOffered(template, queue));

/** The template of this key, when it is offered in the queue. */
export const offeredTemplate = ({ templates }: Offer, key: string, queue: string): Template | undefined =>
  templates.find((template) => template.key === key && isOffered(template, queue));

const isOffered = ({ queues }: Template, queue: string): boolean => queues?.includes(queue) ?? true;
