import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { MOVE_REASONS, type MoveReason } from "../../../../../core/ticket/commands.ts";
import { useSession } from "../../../app/session.ts";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import { wrong } from "../../../forms/fields/field-props.ts";
import { TextFields } from "../../../forms/fields/text-fields.tsx";
import { HintReasons } from "../hints/similar-cases.tsx";
import type { TicketPage } from "../ticket-page.ts";
import { PanelForm } from "./panel-form.tsx";
import { usePanel } from "./use-panel.ts";

/** Where similar tickets were solved comes first; nothing is chosen beforehand: a default would spoil what moves teach. */
const hintedFirst = ({ hint, ticket: { choices } }: TicketPage) =>
  choices.moveTargets.toSorted(
    (a, b) => Number(b.key === hint?.queue.key) - Number(a.key === hint?.queue.key),
  );

/** Sposta: where, why, and a note for those who receive it; immediate, with ten minutes to take it back (spec T9). */
export function MovePanel({ page }: { readonly page: TicketPage }) {
  const { t, me } = useSession();
  const { hint } = page;
  const moveTargets = hintedFirst(page);
  const { frame, draft, field, sending, send } = usePanel(page, {
    draft: "move",
    initial: { queue: "", reason: "", text: "" },
    order: ["queue", "reason", "text"],
    kept: ["queue", "reason", "text"],
  });
  const { queue, reason, text } = draft.fields;
  const target = moveTargets.find(({ key }) => key === queue);
  const losesAccess = target !== undefined && !me.queues.some(({ key }) => key === queue);
  const submit = () => {
    const missing = {
      ...(queue === "" ? { queue: t("tab.form.required") } : {}),
      ...(reason === "" ? { reason: t("tab.move.reasonRequired") } : {}),
      ...(text.trim() === "" ? { text: t("tab.move.noteRequired") } : {}),
    };
    if (Object.keys(missing).length > 0) return sending.refuse(missing);
    void send(
      "moves",
      { queue, reason: reason as MoveReason, text },
      { said: t("tab.said.moved", { queue: target?.name ?? queue }) },
    );
  };
  return (
    <PanelForm frame={frame} title={t("tab.panel.move")} submitLabel={t("tab.action.move")} onSubmit={submit}>
      {hint ? <HintReasons hint={hint} /> : null}
      <ChoiceField
        {...field("queue")}
        label={t("tab.field.queue")}
        required
        none={t("tab.form.choose")}
        options={moveTargets}
        hint={losesAccess ? t("tab.move.losesAccess") : undefined}
      />
      <Field label={t("tab.field.reason")} required size="small" {...wrong(sending.errors.reason)}>
        <RadioGroup value={reason} onChange={(_event, { value }) => draft.set("reason", value)}>
          {MOVE_REASONS.map((name) => (
            <Radio key={name} name="reason" value={name} label={t(`move.reason.${name}`)} />
          ))}
        </RadioGroup>
      </Field>
      <TextFields text={field("text")} errors={sending.errors} textHint={t("tab.move.noteHint")} />
    </PanelForm>
  );
}
