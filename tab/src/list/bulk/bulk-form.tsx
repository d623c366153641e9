import { Button } from "@fluentui/react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { TicketDetailView } from "../../../../core/ticket/views/ticket-detail-view.ts";
import type { TicketView } from "../../../../core/ticket/views/ticket-view.ts";
import { ticketPath } from "../../api/desk-api.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { OutcomeNotice } from "../../forms/outcome-notice.tsx";
import { useSubmit } from "../../forms/use-submit.ts";
import { useKeys } from "../../keys/use-keys.ts";
import css from "./bulk.module.css";
import { BULK_FACTS, type BulkActionName, skippedBy } from "./bulk-actions.ts";
import { BulkFields } from "./bulk-fields.tsx";
import { type BulkFieldValues, bulkRequest, START_VALUES } from "./bulk-request.ts";
import { SkippedWords } from "./skipped-words.tsx";
import type { BulkRun } from "./use-bulk.ts";

interface BulkFormProps {
  readonly name: BulkActionName;
  readonly tickets: readonly TicketView[];
  readonly run: (asked: BulkRun, key: string) => Promise<void>;
  readonly onCancel: () => void;
}

const ORDER = ["owner", "queue", "reason", "priority", "date", "why", "number", "subject", "text"];

/** One form for all tickets selected; what will be skipped is said above its button. */
export default function BulkForm({ name, tickets, run, onCancel }: BulkFormProps) {
  const session = useSession();
  const { t } = session;
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<BulkFieldValues>(() => START_VALUES(session.dates));
  const sending = useSubmit(form, ORDER);
  const skipped = skippedBy(name, tickets);
  const left = new Set(skipped.map(({ ticket }) => ticket.number));
  const taken = tickets.filter(({ number }) => !left.has(number));
  /** What can be chosen is asked of the first ticket the action reaches. */
  const { value: detail } = useRead<TicketDetailView>(ticketPath((taken[0] ?? tickets[0])?.number ?? ""));
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const request = bulkRequest(name, values, session, detail?.choices);
    if (!request.ok) return sending.refuse(request.error);
    const asked = { name, action: request.value.action, numbers: taken.map(({ number }) => number) };
    void sending.submit(asked, (key) => run({ ...asked, said: request.value.said }, key));
  };
  useKeys([
    {
      keys: ["Ctrl+Enter"],
      inFields: true,
      shown: t("tab.key.ctrlEnter"),
      label: "tab.keys.send",
      run: () => submit(),
    },
    { keys: ["Escape"], inFields: true, shown: "Esc", label: "tab.keys.cancel", run: onCancel },
  ]);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, input, textarea")?.focus(), []);
  return (
    <form ref={form} className={css.form} onSubmit={submit} noValidate data-region="panel">
      <h2>{t(BULK_FACTS[name].label)}</h2>
      <OutcomeNotice general={sending.general} changes={null} />
      <BulkFields
        name={name}
        values={values}
        set={(field, value) => setValues((before) => ({ ...before, [field]: value }))}
        errors={sending.errors}
        choices={detail?.choices ?? null}
      />
      {skipped.length > 0 ? <SkippedWords skipped={skipped} /> : null}
      <footer>
        <Button
          type="submit"
          appearance="primary"
          size="small"
          disabled={sending.isBusy || taken.length === 0}
        >
          {taken.length === 1 ? t("bulk.doOne") : t("bulk.do", { count: taken.length })}
        </Button>
        <Button type="button" appearance="subtle" size="small" onClick={onCancel}>
          {t("tab.form.cancel")}
        </Button>
      </footer>
    </form>
  );
}
