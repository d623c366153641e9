import { type Desk, operatorName } from "../../core/desk/desk.ts";
import { fieldsInZone } from "../../core/desk/desk-time.ts";
import type { Language } from "../../core/i18n/language.ts";
import { isMessageKey, translate } from "../../core/i18n/translate.ts";
import { historyView } from "../../core/ticket/history/history-view.ts";
import type { Rejection } from "../../core/ticket/rejection.ts";
import type { Instant } from "../../core/time.ts";
import { fieldLabel, type Problem } from "./problem.ts";

/** A refusal of the desk as a problem: names, times and words resolved for the reader. */
export function rejectionProblem(
  desk: Desk,
  language: Language,
  rejection: Rejection,
  now: Instant,
): Problem {
  const { code } = rejection;
  switch (rejection.code) {
    case "ticket.locked_by_other":
      return {
        code,
        params: {
          name: operatorName(desk, rejection.by),
          time: timeText(desk, language, rejection.since, now),
        },
      };
    case "ticket.wrong_state":
      return { code, params: { state: stateText(language, rejection.state) } };
    case "ticket.changed":
      return { code, changes: historyView(desk, language, rejection.changes) };
    case "queue.unknown":
    case "queue.not_allowed":
    case "support.no_contact":
      return { code, params: { queue: desk.queues.get(rejection.queue)?.name ?? rejection.queue } };
    case "owner.not_allowed":
    case "owner.unchanged":
      return { code, params: { owner: operatorName(desk, rejection.owner) } };
    case "mail.too_large":
      return { code, params: { max: rejection.megabytes } };
    case "ticket.exists":
    case "link.exists":
    case "other_ticket.not_found":
    case "other_ticket.not_allowed":
      return { code, params: { number: rejection.number } };
    case "field.required":
    case "field.too_long":
    case "field.invalid":
    case "field.date_past":
    case "field.date_far":
      return fieldProblem(language, rejection);
    default:
      return { code };
  }
}

function fieldProblem(
  language: Language,
  rejection: Extract<Rejection, { readonly field: string }>,
): Problem {
  const { code, field } = rejection;
  const params: Readonly<Record<string, number>> =
    rejection.code === "field.too_long" ? { max: rejection.max } : {};
  return {
    code,
    params: { ...params, field: fieldLabel(language, field) },
    fields: [{ field, code, params }],
  };
}

function stateText(language: Language, state: string): string {
  const key = `state.${state}`;
  return isMessageKey(key) ? translate(language, key) : state;
}

/** `10:41` today, `10:41 del 18/03/2019` otherwise, in the desk's zone. */
function timeText(desk: Desk, language: Language, at: Instant, now: Instant): string {
  const { date, time } = fieldsInZone(at, desk.timeZone);
  if (date === fieldsInZone(now, desk.timeZone).date) return time;
  return translate(language, "time.on-day", { time, date: date.split("-").reverse().join("/") });
}
