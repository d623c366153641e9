import type { ReactNode } from "react";
import type { AvailabilityWindow } from "../../../../../core/intake/check/availability/availability.ts";
import { CALLS_BEFORE_CLOSING } from "../../../../../core/ticket/request.ts";
import type { IntakeView } from "../../../../../core/ticket/views/intake-view.ts";
import { useDueContext, useSession } from "../../../app/session.ts";
import { momentWords } from "../../../format/due.ts";
import type { Words } from "../../../i18n/words.ts";
import css from "./request.module.css";

/** What the request says of itself, and the calls that found nobody. */
export function RequestFacts({ intake }: { readonly intake: IntakeView }) {
  const { t } = useSession();
  const context = useDueContext();
  const { request, telephone, availability, isReachable, attempts, solicitations, organisation } = intake;
  const { lastAt } = solicitations;
  return (
    <dl className={css.facts}>
      {request && request.kind !== "other" ? (
        <Fact name={t("intake.request")}>
          {t(`intake.request.${request.kind}`)}
          {request.evidence ? <q className={css.quiet}>{request.evidence}</q> : null}
        </Fact>
      ) : null}
      {telephone ? (
        <Fact name={t("intake.telephone")}>
          <a href={`tel:${telephone}`}>{telephone}</a>
        </Fact>
      ) : null}
      {availability.length > 0 ? (
        <Fact name={t("intake.availability")}>
          {availability.map((window) => windowWords(t, window)).join("; ")}
          {isReachable === null ? null : (
            <span className={css.quiet}>{t(isReachable ? "hints.reachable" : "hints.notReachable")}</span>
          )}
        </Fact>
      ) : null}
      {organisation.toBeAsked ? (
        <Fact name={t("intake.organisation")}>
          {organisation.candidates.length > 0
            ? t("hints.organisation.which", {
                names: organisation.candidates.map(({ name }) => name).join(", "),
              })
            : t("hints.organisation.ask")}
        </Fact>
      ) : null}
      {attempts.length > 0 ? (
        <Fact name={t("hints.attempts")}>
          {t("hints.attempts.of", { n: attempts.length, of: CALLS_BEFORE_CLOSING })}
          {attempts.map(({ at, by, inWindow }) => (
            <span key={at} className={css.quiet}>
              {momentWords(at, context)} · {by.name}
              {inWindow ? "" : ` · ${t("hints.attempts.outside")}`}
            </span>
          ))}
        </Fact>
      ) : null}
      {lastAt ? (
        <Fact name={t("hints.solicitations")}>
          {solicitations.count}
          <span className={css.quiet}>
            {t("hints.solicitations.last", { time: momentWords(lastAt, context) })}
          </span>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** "lunedì, mercoledì, 09:00–12:00". */
function windowWords(t: Words, { days, from, to }: AvailabilityWindow): string {
  const hours =
    from !== null && to !== null
      ? t("intake.availability.between", { from, to })
      : from !== null
        ? t("intake.availability.after", { from })
        : to === null
          ? t("intake.availability.all-day")
          : t("intake.availability.before", { to });
  return days.length === 0 ? hours : t("intake.availability.window", { days: dayWords(t, days), hours });
}

/** Days in a row by the first and the last: "lunedì–venerdì". */
function dayWords(t: Words, days: readonly number[]): string {
  const names = days.map((day) => t(`intake.weekday.${day as 1 | 2 | 3 | 4 | 5 | 6 | 7}`));
  const isRow = days.length > 2 && days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1);
  return isRow ? `${names[0]}–${names.at(-1)}` : names.join(", ");
}
