import { Checkbox } from "@fluentui/react-components";
import { Suspense } from "react";
import { useSession } from "../../../app/session.ts";
import { late } from "../../../code/late.ts";
import { TextFields } from "../../../forms/fields/text-fields.tsx";
import { isPlainWanted } from "../composer/mail-words.ts";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import { EXTRA_NAMES, NO_EXTRAS, useExtras } from "./use-extras.ts";
import { usePanel } from "./use-panel.ts";

const PlainTextBar = late(() => import("./plain-text-bar.tsx"));

/** Nota: internal unless one says otherwise (spec T3). */
export function NotePanel({ page }: { readonly page: TicketPage }) {
  const { t, me } = useSession();
  const { frame, draft, field, sending, send } = usePanel(page, {
    draft: "note",
    initial: { subject: "", text: "", visibleToCustomer: "", ...NO_EXTRAS },
    order: ["subject", "text"],
    kept: ["subject", "text", "visibleToCustomer", ...EXTRA_NAMES],
  });
  const extras = useExtras(draft);
  const { subject, text, visibleToCustomer } = draft.fields;
  const submit = () =>
    void send(
      "notes",
      { subject, text, ...(visibleToCustomer ? { visibleToCustomer: true } : {}), ...extras.body },
      { said: t("tab.said.noted") },
    );
  return (
    <PanelForm
      frame={frame}
      title={t("tab.panel.note")}
      submitLabel={t("tab.form.submit")}
      extras={extras}
      onSubmit={submit}
    >
      <TextFields subject={field("subject")} text={field("text")} errors={sending.errors} />
      {isPlainWanted(me, page.ticket) ? (
        <Suspense fallback={null}>
          <PlainTextBar text={text} onChange={(value) => draft.set("text", value)} />
        </Suspense>
      ) : null}
      <Checkbox
        label={t("tab.field.visible")}
        checked={visibleToCustomer !== ""}
        onChange={(_event, { checked }) => draft.set("visibleToCustomer", checked ? "yes" : "")}
      />
    </PanelForm>
  );
}
