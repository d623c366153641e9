import { Button } from "@fluentui/react-components";
import { Save16Regular, Send16Filled } from "@fluentui/react-icons";
import { useSession } from "../../../app/session.ts";
import { control } from "../../../ui/control.ts";
import { CLOSED_STATES, PENDING_STATES } from "../next-state.ts";
import css from "./composer.module.css";
import type { Mail } from "./use-mail.ts";

const NEXT_STATES = ["open", ...CLOSED_STATES, ...PENDING_STATES] as const;

interface ComposerFootProps {
  readonly mail: Mail;
  readonly canSend: boolean;
}

/** What becomes of the ticket, and the button that sends. */
export function ComposerFoot({ mail, canSend }: ComposerFootProps) {
  const { t } = useSession();
  const { fields, draft, sending, lock, extras, isPending, kind } = mail;
  const isWaiting = extras.files.isBusy;
  return (
    <footer className={css.foot}>
      <label className={css.next}>
        <span>{t("tab.field.nextState")}</span>
        <select
          name="state"
          className={control(css.select)}
          value={fields.state}
          onChange={(event) => draft.set("state", event.target.value)}
        >
          {kind === "forward" ? <option value="">{t("tab.field.stateUnchanged")}</option> : null}
          {NEXT_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </select>
      </label>
      {isPending ? (
        <span className={css.until}>
          <input
            type="date"
            name="until"
            className={control(css.select)}
            aria-label={t("tab.field.pendingUntil")}
            aria-invalid={sending.errors.until ? true : undefined}
            value={fields.date}
            onChange={(event) => draft.set("date", event.target.value)}
          />
          <input
            type="time"
            name="time"
            className={control(css.select)}
            aria-label={t("tab.field.time")}
            value={fields.time}
            onChange={(event) => draft.set("time", event.target.value)}
          />
        </span>
      ) : null}
      <label className={css.next}>
        <span>{t("tab.mail.units")}</span>
        <input
          name="workUnits"
          className={control(css.units)}
          inputMode="decimal"
          title={t("tab.field.workUnits")}
          value={fields.workUnits}
          aria-invalid={extras.body === null ? true : undefined}
          onChange={(event) => draft.set("workUnits", event.target.value)}
        />
      </label>
      {extras.body === null ? (
        <span className={css.error} role="alert">
          {t("tab.field.workUnitsInvalid")}
        </span>
      ) : null}
      {isWaiting ? <span role="status">{t("tab.files.wait")}</span> : null}
      {sending.errors.until || sending.errors.state ? (
        <span className={css.error} role="alert">
          {sending.errors.until ?? sending.errors.state}
        </span>
      ) : null}
      <span className={css.space} />
      <Button
        type="button"
        className={css.save}
        appearance="subtle"
        size="small"
        icon={<Save16Regular />}
        aria-label={t("tab.mail.save")}
        title={`${t("tab.mail.save")} (Ctrl S)`}
        onClick={() => draft.saveNow()}
      />
      <Button
        type="submit"
        appearance="primary"
        size="small"
        icon={<Send16Filled />}
        disabled={sending.isBusy || isWaiting || lock.refusal !== null || !canSend}
      >
        {t("tab.reply.send")}
      </Button>
    </footer>
  );
}
