import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { LockClosed32Regular } from "@fluentui/react-icons";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Priority } from "../../../../core/ticket/ticket.ts";
import type { NewTicketBody, NextStateInput } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { OutcomeNotice } from "../../forms/outcome-notice.tsx";
import { useDraft } from "../../forms/use-draft.ts";
import { useSubmit } from "../../forms/use-submit.ts";
import { useSayInStatus } from "../../frame/status-note.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { goBack, navigate } from "../../routes/router.ts";
import column from "../../ui/column.module.css";
import { MessagePage } from "../../ui/message-page.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { showToast } from "../../ui/toasts.ts";
import { inWorkingDays } from "../ticket/next-state.ts";
import { wrong } from "../ticket/panels/text-fields.tsx";
import { AlreadyOpen } from "./already-open.tsx";
import css from "./new-phone-ticket.module.css";

const ORDER = [
  "address",
  "name",
  "requestType",
  "queue",
  "owner",
  "subject",
  "text",
  "state",
  "until",
  "priority",
];
const KEPT = ["address", "name", "subject", "text", "queue", "requestType"] as const;
const NEXT_STATES = ["open", "pending reminder", "closed successful"] as const;

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

type Phone = ReturnType<typeof useNewTicket>;

function Where({ phone: { draft, sending } }: { readonly phone: Phone }) {
  const { t, me } = useSession();
  const { fields, set } = draft;
  const { errors } = sending;
  return (
    <div className={css.pair}>
      <Field label={t("tab.property.type")} required size="small" {...wrong(errors.requestType)}>
        <Select
          name="requestType"
          size="small"
          value={fields.requestType}
          onChange={(_event, { value }) => set("requestType", value)}
        >
          {me.requestTypes.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("tab.new.toQueue")} required size="small" {...wrong(errors.queue ?? errors.owner)}>
        <Select
          name="queue"
          size="small"
          value={fields.queue}
          onChange={(_event, { value }) => set("queue", value)}
        >
          <option value="">{t("tab.form.choose")}</option>
          {me.queues
            .filter(({ canCreate }) => canCreate)
            .map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={t("tab.property.owner")} size="small">
        <Select
          name="owner"
          size="small"
          value={fields.owner}
          onChange={(_event, { value }) => set("owner", value)}
        >
          <option value="">{t("tab.new.nobodyYet")}</option>
          <option value={me.operator.address}>{t("tab.new.me", { name: me.operator.name })}</option>
        </Select>
      </Field>
    </div>
  );
}

function After({ phone: { draft, sending } }: { readonly phone: Phone }) {
  const { t } = useSession();
  const { fields, set } = draft;
  return (
    <div className={css.pair}>
      <Field label={t("tab.field.nextState")} size="small" {...wrong(sending.errors.state)}>
        <Select
          name="state"
          size="small"
          value={fields.state}
          onChange={(_event, { value }) => set("state", value)}
        >
          {NEXT_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </Select>
      </Field>
      {fields.state.startsWith("pending") ? (
        <>
          <Field label={t("tab.field.pendingUntil")} size="small" {...wrong(sending.errors.until)}>
            <Input
              name="until"
              type="date"
              size="small"
              value={fields.date}
              onChange={(_event, { value }) => set("date", value)}
            />
          </Field>
          <Field label={t("tab.field.time")} size="small">
            <Input
              name="time"
              type="time"
              size="small"
              value={fields.time}
              onChange={(_event, { value }) => set("time", value)}
            />
          </Field>
        </>
      ) : null}
      <Field label={t("tab.property.priority")} size="small" {...wrong(sending.errors.priority)}>
        <Select
          name="priority"
          size="small"
          value={fields.priority}
          onChange={(_event, { value }) => set("priority", value)}
        >
          {([1, 2, 3, 4, 5] as const).map((value) => (
            <option key={value} value={value}>
              {t(`priority.${value}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function useNewTicket() {
  const { t, me, api, dates, live } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const start = useMemo(() => inWorkingDays(new Date(), 1, dates), [dates]);
  const [initial] = useState({
    address: "",
    name: "",
    requestType: me.requestTypes[0]?.key ?? "",
    queue: me.queues.find(({ canCreate, mine }) => canCreate && mine)?.key ?? "",
    owner: "",
    subject: "",
    text: "",
    state: "open",
    priority: "3",
    ...start,
  });
  const draft = useDraft("new-phone", initial, KEPT);
  const sending = useSubmit(form, ORDER);
  const { fields } = draft;

  async function create(): Promise<void> {
    const missing = ["address", "queue", "subject", "text"].filter(
      (name) => fields[name as keyof typeof fields].trim() === "",
    );
    if (missing.length > 0) {
      return sending.refuse(Object.fromEntries(missing.map((name) => [name, t("tab.form.required")])));
    }
    const until = fields.state.startsWith("pending") ? dates.instant(fields.date, fields.time) : undefined;
    if (until === null) return sending.refuse({ until: t("tab.pending.invalid") });
    const body: NewTicketBody = {
      customer: { address: fields.address.trim(), name: fields.name.trim() },
      queue: fields.queue,
      subject: fields.subject,
      text: fields.text,
      priority: Number(fields.priority) as Priority,
      ...(fields.requestType ? { requestType: fields.requestType } : {}),
      ...(fields.owner ? { owner: fields.owner } : {}),
      next: { state: fields.state as NextStateInput["state"], ...(until ? { until } : {}) },
    };
    await sending.submit(body, async (key) => {
      const ticket = await api.createTicket(body, key);
      draft.done();
      live.refresh();
      showToast({ tone: "success", text: t("tab.said.created", { number: ticket.number }) });
      navigate({ screen: "ticket", number: ticket.number }, "replace");
    });
  }

  const leave = () => goBack({ screen: "dashboard" });
  return { form, draft, sending, create, leave };
}
