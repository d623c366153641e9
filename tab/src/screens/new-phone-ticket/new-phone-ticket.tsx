import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { LockClosed32Regular } from "@fluentui/react-icons";
import { type FormEvent, useEffect } from "react";
import { useSession } from "../../app/session.ts";
import { OutcomeNotice } from "../../forms/outcome-notice.tsx";
import { useSayInStatus } from "../../frame/status-note.ts";
import { useKeys } from "../../keys/use-keys.ts";
import column from "../../ui/column.module.css";
import { MessagePage } from "../../ui/message-page.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { wrong } from "../ticket/panels/text-fields.tsx";
import { AlreadyOpen } from "./already-open.tsx";
import css from "./new-phone-ticket.module.css";
import { After, Where } from "./new-ticket-fields.tsx";
import { useNewTicket } from "./use-new-ticket.ts";

export default function NewPhoneTicket() {
  const { t, me } = useSession();
  if (me.queues.some(({ canCreate }) => canCreate)) return <Form />;
  return (
    <MessagePage icon={<LockClosed32Regular aria-hidden />} title={t("tab.new.notAllowed")}>
      {t("tab.noAccess.ask", { desk: me.desk.name })}
    </MessagePage>
  );
}

/** In the order of a call: who, what about, where, words. */
function Form() {
  const { t, dates } = useSession();
  const phone = useNewTicket();
  const { form, draft, sending, create, leave } = phone;
  const { fields, set, savedAt } = draft;
  const { errors } = sending;
  useSayInStatus(savedAt ? t("tab.draft.saved", { time: dates.time(savedAt) }) : null);
  useKeys([
    {
      keys: ["Ctrl+Enter"],
      inFields: true,
      shown: t("tab.key.ctrlEnter"),
      label: "tab.new.create",
      run: () => void create(),
    },
    { keys: ["Escape"], inFields: true, shown: "Esc", label: "tab.keys.draftAndLeave", run: leave },
  ]);
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="address"]')?.focus(), [form]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void create();
  };
  return (
    <form ref={form} className={column.column} onSubmit={submit} noValidate>
      <ScreenHead title={t("tab.new.title")} hint={t("tab.form.mandatory")}>
        <Button appearance="subtle" onClick={leave}>
          {t("tab.form.cancel")}
        </Button>
        <Button type="submit" appearance="primary" disabled={sending.isBusy}>
          {t("tab.new.create")}
        </Button>
      </ScreenHead>
      <div className={css.page}>
        <div className={css.fields}>
          <OutcomeNotice general={sending.general} changes={null} />
          <div className={css.pair}>
            <Field label={t("tab.new.customerAddress")} required size="small" {...wrong(errors.address)}>
              <Input
                name="address"
                type="email"
                size="small"
                autoComplete="off"
                value={fields.address}
                onChange={(_event, { value }) => set("address", value)}
              />
            </Field>
            <Field label={t("tab.new.customerName")} size="small" {...wrong(errors.name)}>
              <Input
                name="name"
                size="small"
                autoComplete="off"
                value={fields.name}
                onChange={(_event, { value }) => set("name", value)}
              />
            </Field>
          </div>
          <Where phone={phone} />
          <Field label={t("tab.field.subject")} required size="small" {...wrong(errors.subject)}>
            <Input
              name="subject"
              size="small"
              maxLength={250}
              value={fields.subject}
              onChange={(_event, { value }) => set("subject", value)}
            />
          </Field>
          <Field label={t("tab.field.text")} required size="small" {...wrong(errors.text)}>
            <Textarea
              name="text"
              rows={8}
              resize="vertical"
              value={fields.text}
              onChange={(_event, { value }) => set("text", value)}
            />
          </Field>
          <After phone={phone} />
        </div>
        <aside className={css.side} aria-label={t("tab.new.side")}>
          <AlreadyOpen address={fields.address} />
          <section>
            <h2>{t("tab.new.onCreation")}</h2>
            <p>{t("tab.new.customerTold")}</p>
          </section>
        </aside>
      </div>
    </form>
  );
}
