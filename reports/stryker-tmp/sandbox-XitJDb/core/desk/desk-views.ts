// @ts-nocheck
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import type { Impact } from "../ticket/ticket.ts";
import type { Desk, Organisation } from "./desk.ts";
import { TEMPLATE_KINDS, type Template, type TemplateKind } from "./template.ts";

interface NamedView {
  readonly key: string;
  readonly name: string;
}

/** What forms of new tickets and of attributes offer: `GET /api/v1/desk`. */
export interface DeskView {
  /** `slas`: keys of those that can be chosen for the service. */
  readonly services: readonly (NamedView & { readonly slas: readonly string[] })[];
  readonly slas: readonly NamedView[];
  readonly organisations: readonly Organisation[];
  readonly impacts: readonly { readonly value: Impact; readonly name: string }[];
  readonly templates: Readonly<Record<TemplateKind, readonly TemplateOfferView[]>>;
}

export interface TemplateOfferView extends NamedView {
  readonly kind: TemplateKind;
  /** Keys of the queues it is offered in; null for all. */
  readonly queues: readonly string[] | null;
}

/** A template's words, filled in: `GET …/templates/{key}`. */
export interface TemplateView extends NamedView {
  readonly kind: TemplateKind;
  readonly subject: string | null;
  readonly text: string;
}

const IMPACTS: readonly Impact[] = [1, 2, 3, 4, 5];

export function deskView(desk: Desk, language: Language): DeskView {
  const slas = [...desk.slas.values()].map(({ key, name }) => ({ key, name }));
  const offers = desk.templates.map(templateOfferView);
  const ofKind = (kind: TemplateKind) => offers.filter((template) => template.kind === kind);
  return {
    services: [...desk.services.values()].map(({ key, name, slas: own }) => ({
      key,
      name,
      slas: own.length > 0 ? own : [...desk.slas.keys()],
    })),
    slas,
    organisations: [...desk.organisations.values()],
    impacts: IMPACTS.map((value) => ({ value, name: translate(language, `priority.${value}`) })),
    templates: Object.fromEntries(TEMPLATE_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<
      TemplateKind,
      TemplateOfferView[]
    >,
  };
}

export const templateOfferView = ({ key, name, kind, queues }: Template): TemplateOfferView => ({
  key,
  name,
  kind,
  queues,
});
