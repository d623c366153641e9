import { Button } from "@fluentui/react-components";
import { Send16Filled } from "@fluentui/react-icons";
import { useSession } from "../../../app/session.ts";
import { CLOSED_STATES, PENDING_STATES } from "../next-state.ts";
import css from "./composer.module.css";
import type { Reply } from "./use-reply.ts";

const NEXT_STATES = ["open", ...CLOSED_STATES, ...PENDING_STATES] as const;

interface ComposerFootProps {
  readonly reply: Reply;
  readonly canSend: boolean;
}

/** What becomes of the ticket, and the button that sends. */
export function ComposerFoot({ reply, canSend }: ComposerFootProps) {
  const { t } = useSession();
  const { fields, draft, sending, lock, isPending } = reply;
  return (
    <footer className={css.foot}>
      <label className={css.next}>
        <span>{t("tab.field.nextState")}</span>
        <select
          name="state"
          className={css.select}
          value={fields.state}
          onChange={(event) => draft.set("state", event.target.value)}
        >
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
            className={css.select}
            aria-label={t("tab.field.pendingUntil")}
            aria-invalid={sending.errors.until ? true : undefined}
            value={fields.date}
            onChange={(event) => draft.set("date", event.target.value)}
          />
          <input
            type="time"
            name="time"
            className={css.select}
            aria-label={t("tab.field.time")}
            value={fields.time}
            onChange={(event) => draft.set("time", event.target.value)}
          />
        </span>
      ) : null}
      {sending.errors.until || sending.errors.state ? (
        <span className={css.error} role="alert">
          {sending.errors.until ?? sending.errors.state}
        </span>
      ) : null}
      <span className={css.space} />
      <Button
        type="submit"
        appearance="primary"
        size="small"
        icon={<Send16Filled />}
        disabled={sending.isBusy || lock.refusal !== null || !canSend}
      >
        {t("tab.reply.send")}
      </Button>
    </footer>
  );
}
