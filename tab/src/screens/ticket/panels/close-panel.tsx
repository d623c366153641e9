import { Button, Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { CLOSE_REASONS, type CloseReason } from "../../../../../core/ticket/commands.ts";
import type { ClosedState } from "../../../../../core/ticket/ticket.ts";
import { useSession } from "../../../app/session.ts";
import { wrong } from "../../../forms/fields/field-props.ts";
import { TextFields } from "../../../forms/fields/text-fields.tsx";
import { useKeys } from "../../../keys/use-keys.ts";
import { CLOSED_STATES } from "../next-state.ts";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import css from "./panels.module.css";
import { StateField } from "./state-field.tsx";
import { EXTRA_NAMES, NO_EXTRAS, useExtras } from "./use-extras.ts";
import { usePanel } from "./use-panel.ts";

/** Chiudi does not tell the customer: so it first asks why, and offers to answer and close (spec T6). */
export function ClosePanel({ page }: { readonly page: TicketPage }) {
  const [why, setWhy] = useState<CloseReason | null>(null);
  return why ? <CloseForm page={page} why={why} onWhy={setWhy} /> : <AskWhy page={page} onWhy={setWhy} />;
}

interface AskWhyProps {
  readonly page: TicketPage;
  readonly onWhy: (why: CloseReason) => void;
}

function AskWhy({ page, onWhy }: AskWhyProps) {
  const { t } = useSession();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  useKeys([{ keys: ["Escape"], inFields: true, shown: "Esc", label: "tab.keys.cancel", run: page.close }]);
  const canReply = page.ticket.abilities.includes("reply");
  return (
    <section className={css.panel} aria-labelledby="panel-title" data-region="panel" data-testid="panel">
      <header className={css.head}>
        <h2 id="panel-title">{t("tab.close.ask")}</h2>
      </header>
      <p className={css.lead}>{t("tab.close.notTold")}</p>
      <div className={css.choices}>
        {canReply ? (
          <Button ref={first} appearance="primary" onClick={() => page.open("reply", { closing: true })}>
            {t("tab.close.replyAndClose")}
          </Button>
        ) : null}
        {CLOSE_REASONS.map((why, index) => (
          <Button key={why} ref={!canReply && index === 0 ? first : undefined} onClick={() => onWhy(why)}>
            {t(`close.why.${why}`)}
          </Button>
        ))}
        <Button appearance="subtle" onClick={page.close}>
          {t("tab.form.cancel")}
        </Button>
      </div>
    </section>
  );
}

interface CloseFormProps extends AskWhyProps {
  readonly why: CloseReason;
}

function CloseForm({ page, why, onWhy }: CloseFormProps) {
  const { t } = useSession();
  const { frame, draft, field, sending, send } = usePanel(page, {
    draft: "close",
    lock: "close",
    initial: { state: "closed successful", text: "", reviewRequired: "", ...NO_EXTRAS },
    order: ["why", "state", "text"],
    kept: ["state", "text", "reviewRequired", ...EXTRA_NAMES],
  });
  const extras = useExtras(draft);
  const { state, text, reviewRequired } = draft.fields;
  const submit = () =>
    void send(
      "close",
      {
        state: state as ClosedState,
        why,
        text,
        ...(reviewRequired ? { reviewRequired: true } : {}),
        ...extras.body,
      },
      { said: t("tab.said.closed", { state: t(`state.${state as ClosedState}`) }) },
    );
  return (
    <PanelForm
      frame={frame}
      title={t("tab.panel.close")}
      submitLabel={t("tab.action.close")}
      extras={extras}
      onSubmit={submit}
    >
      <Field label={t("tab.field.why")} required size="small" {...wrong(sending.errors.why)}>
        <RadioGroup value={why} onChange={(_event, { value }) => onWhy(value as CloseReason)}>
          {CLOSE_REASONS.map((reason) => (
            <Radio key={reason} value={reason} label={t(`close.why.${reason}`)} />
          ))}
        </RadioGroup>
      </Field>
      <StateField {...field("state")} states={CLOSED_STATES} />
      <TextFields text={field("text")} errors={sending.errors} textHint={t("tab.close.textHint")} />
      <Checkbox
        label={t("tab.field.review")}
        checked={reviewRequired !== ""}
        onChange={(_event, { checked }) => draft.set("reviewRequired", checked ? "yes" : "")}
      />
    </PanelForm>
  );
}
