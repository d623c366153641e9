import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import { IMPACTS, type Impact } from "../ticket/ticket.ts";
import { type Desk, type Organisation, slasFor } from "./desk.ts";
import type { NamedView } from "./named-views.ts";
import { TEMPLATE_KINDS, type Template, type TemplateKind } from "./template.ts";

/** `slas`: keys of those that can be chosen for the service; without a service, all can. */
export type ServiceView = NamedView & { readonly slas: readonly string[] };

/** What forms of new tickets and of attributes offer: `GET /api/v1/desk`. */
export interface DeskView {
  readonly services: readonly ServiceView[];
  readonly slas: readonly NamedView[];
  readonly organisations: readonly Organisation[];
  readonly impacts: readonly { readonly value: Impact; readonly name: string }[];
  /** Everybody who works here, by name. */
  readonly operators: readonly { readonly address: string; readonly name: string }[];
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

export function deskView(desk: Desk, language: Language): DeskView {
  const offers = desk.templates.map(templateOfferView);
  const ofKind = (kind: TemplateKind) => offers.filter((template) => template.kind === kind);
  return {
    services: serviceViews(desk),
    slas: slaViews(desk),
    organisations: [...desk.organisations.values()],
    impacts: IMPACTS.map((value) => ({ value, name: translate(language, `priority.${value}`) })),
    operators: [...desk.operators.values()]
      .map(({ address, name }) => ({ address, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    templates: Object.fromEntries(TEMPLATE_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<
      TemplateKind,
      TemplateOfferView[]
    >,
  };
}

export const serviceViews = (desk: Desk): readonly ServiceView[] =>
  [...desk.services.values()].map((service) => ({
    key: service.key,
    name: service.name,
    slas: slasFor(desk, service),
  }));

export const slaViews = (desk: Desk): readonly NamedView[] =>
  [...desk.slas.values()].map(({ key, name }) => ({ key, name }));

export const templateOfferView = ({ key, name, kind, queues }: Template): TemplateOfferView => ({
  key,
  name,
  kind,
  queues,
});
