import { Field } from "@fluentui/react-components";
import { Warning12Filled } from "@fluentui/react-icons";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { ChoiceField } from "../../forms/fields/choice-field.tsx";
import { wrong } from "../../forms/fields/field-props.ts";
import { TextField } from "../../forms/fields/text-field.tsx";
import { CustomerBox } from "./customer-box.tsx";
import css from "./new-ticket.module.css";
import type { NewTicket } from "./use-new-ticket.ts";

interface FieldsProps {
  readonly ticket: NewTicket;
}

/** Who calls, and for which organisation. */
export function Who({ ticket }: FieldsProps) {
  const { t } = useSession();
  const { draft, field, sending, customer } = ticket;
  const organisations = useRead<DeskView>("/desk").value?.organisations ?? [];
  const his = customer?.organisations ?? [];
  const shown = his.length > 0 ? organisations.filter(({ key }) => his.includes(key)) : organisations;
  return (
    <div className={css.pair}>
      <Field label={t("newTicket.customer")} required size="small" {...wrong(sending.errors.address)}>
        <CustomerBox ticket={ticket} />
      </Field>
      <TextField {...field("name")} label={t("tab.new.customerName")} input={{ autoComplete: "off" }} />
      {organisations.length > 0 ? (
        <ChoiceField
          {...field("organisation")}
          label={t("newTicket.organisation")}
          none={t("newTicket.organisationByAddress")}
          options={shown}
        >
          {his.length > 1 && draft.fields.organisation === "" ? (
            <span className={css.warn}>
              <Warning12Filled aria-hidden /> {t("newTicket.organisationAsk", { count: his.length })}
            </span>
          ) : null}
        </ChoiceField>
      ) : null}
    </div>
  );
}

/** Who else receives the mail. */
export function Copies({ ticket: { field } }: FieldsProps) {
  const { t } = useSession();
  return (
    <div className={css.pair}>
      {(["cc", "bcc"] as const).map((name) => (
        <TextField
          key={name}
          {...field(name)}
          label={t(`newTicket.${name}`)}
          hint={t("newTicket.addressesHint")}
          input={{ autoComplete: "off" }}
        />
      ))}
    </div>
  );
}
