import type { DeskView } from "../../../core/desk/desk-views.ts";
import { INCOMPLETE } from "../../../core/search/incomplete.ts";
import { TICKET_STATES } from "../../../core/ticket/ticket.ts";
import type { Session } from "../app/session.ts";
import {
  ATTRIBUTES,
  type AttributeName,
  isAttribute,
  type SearchValue,
  type TimeValue,
} from "./attributes.ts";

export type Choice = readonly [value: SearchValue, label: string];

/** What an attribute can be; null for those one types. */
export function choicesOf(
  name: AttributeName,
  { t, me }: Pick<Session, "t" | "me">,
  desk: DeskView | null,
): readonly Choice[] | null {
  const none: Choice = [null, t("search.none")];
  const queues = me.queues.map(({ key, name: queue }): Choice => [key, queue]);
  const operators = (desk?.operators ?? []).map(({ address, name: who }): Choice => [address, who]);
  const named = (items: readonly { readonly key: string; readonly name: string }[] = []) => [
    ...items.map((one): Choice => [one.key, one.name]),
    none,
  ];
  switch (name) {
    case "state":
      return TICKET_STATES.map((state) => [state, t(`state.${state}`)]);
    case "priority":
      return ([1, 2, 3, 4, 5] as const).map((one) => [one, t(`priority.${one}`)]);
    case "lock":
      return (["locked", "unlocked"] as const).map((one) => [one, t(`search.column.${one}`)]);
    case "queue":
    case "createdInQueue":
      return queues;
    case "type":
      return me.requestTypes.map((one) => [one.key, one.name]);
    case "service":
      return named(desk?.services);
    case "sla":
      return named(desk?.slas);
    case "customerIdExact":
      return named(desk?.organisations);
    case "impact":
      return [...(desk?.impacts ?? []).map((one): Choice => [one.value, one.name]), none];
    case "owner":
    case "createdBy":
      return [...operators, [null, t("tab.property.nobody")]];
    case "watcher":
      return operators;
    case "incomplete":
      return INCOMPLETE.map((one) => [one, t(`search.incomplete.${one}`)]);
    default:
      return null;
  }
}

/** `Stato: nuovo, aperto` */
export function attributeInWords(
  name: string,
  value: unknown,
  session: Pick<Session, "t" | "me">,
  desk: DeskView | null,
): string {
  if (!isAttribute(name)) return name;
  return session.t("search.asked", {
    name: session.t(`attribute.${name}`),
    value: valueInWords(name, value, session, desk),
  });
}

function valueInWords(
  name: AttributeName,
  value: unknown,
  session: Pick<Session, "t" | "me">,
  desk: DeskView | null,
): string {
  if (ATTRIBUTES[name] === "time") return timeInWords(value as TimeValue, session);
  const choices = choicesOf(name, session, desk);
  return [value]
    .flat()
    .map((one) => choices?.find(([key]) => key === one)?.[1] ?? String(one ?? session.t("search.none")))
    .join(", ");
}

/** `dal 1/11/2026 al 30/11/2026`, `negli ultimi 7 giorni` */
export function timeInWords(time: TimeValue, { t }: Pick<Session, "t">): string {
  if ("relative" in time) {
    const unit = t(`search.unit.${time.unit}${time.count === 1 ? ".one" : ""}`);
    return t(`search.relative.${time.relative}`, { count: time.count, unit });
  }
  const written = (day: string) => day.split("-").map(Number).reverse().join("/");
  return [
    time.from ? t("search.from", { day: written(time.from) }) : "",
    time.to ? t("search.until", { day: written(time.to) }) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
