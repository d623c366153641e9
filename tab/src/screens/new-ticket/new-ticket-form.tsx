import { Button } from "@fluentui/react-components";
import { LockClosed32Regular } from "@fluentui/react-icons";
import { type FormEvent, useEffect } from "react";
import { useSession } from "../../app/session.ts";
import { TextFields } from "../../forms/fields/text-fields.tsx";
import { OutcomeNotice } from "../../forms/outcome-notice.tsx";
import { useSayInStatus } from "../../frame/status-note.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Link } from "../../routes/link.tsx";
import column from "../../ui/column.module.css";
import { MessagePage } from "../../ui/message-page.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { CallTimer } from "./call-timer.tsx";
import { Copies, Who } from "./customer-fields.tsx";
import css from "./new-ticket.module.css";
import type { NewTicketKind } from "./new-ticket-body.ts";
import { After, Where } from "./new-ticket-fields.tsx";
import { NewTicketSide } from "./new-ticket-side.tsx";
import { useNewTicket } from "./use-new-ticket.ts";

interface NewTicketFormProps {
  readonly kind: NewTicketKind;
  readonly customer?: string;
}

export function NewTicketForm(props: NewTicketFormProps) {
  const { t, me } = useSession();
  if (me.queues.some(({ canCreate }) => canCreate)) return <Form key={props.kind} {...props} />;
  return (
    <MessagePage
      testId="no-access"
      icon={<LockClosed32Regular aria-hidden />}
      title={t("tab.new.notAllowed")}
    >
      {t("tab.noAccess.ask", { desk: me.desk.name })}
    </MessagePage>
  );
}

/** In the order of a call: who, what about, where, words. */
function Form({ kind, customer }: NewTicketFormProps) {
  const { t, dates } = useSession();
  const ticket = useNewTicket(kind, customer);
  const { form, draft, field, sending, create, leave } = ticket;
  const { savedAt } = draft;
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
      <ScreenHead
        title={t(kind === "phone" ? "tab.new.title" : "newTicket.mailTitle")}
        hint={t("tab.form.mandatory")}
      >
        <KindSwitch kind={kind} />
        {kind === "phone" ? <CallTimer /> : null}
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
          <Who ticket={ticket} />
          {kind === "mail" ? <Copies ticket={ticket} /> : null}
          <Where ticket={ticket} />
          <TextFields subject={field("subject")} text={field("text")} errors={sending.errors} rows={8} />
          <After ticket={ticket} />
        </div>
        <NewTicketSide ticket={ticket} />
      </div>
    </form>
  );
}

function KindSwitch({ kind }: { readonly kind: NewTicketKind }) {
  const { t } = useSession();
  return (
    <nav className={css.kinds} aria-label={t("newTicket.kind")}>
      <Link to={{ screen: "new-phone-ticket" }} aria-current={kind === "phone" ? "page" : undefined}>
        {t("newTicket.toPhone")}
      </Link>
      <Link to={{ screen: "new-mail-ticket" }} aria-current={kind === "mail" ? "page" : undefined}>
        {t("newTicket.toMail")}
      </Link>
    </nav>
  );
}
