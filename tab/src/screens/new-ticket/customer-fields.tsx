import { Field, Input, Select } from "@fluentui/react-components";
import { Warning12Filled } from "@fluentui/react-icons";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { wrong } from "../ticket/panels/text-fields.tsx";
import { CustomerBox } from "./customer-box.tsx";
import css from "./new-ticket.module.css";
import type { NewTicket } from "./use-new-ticket.ts";

interface FieldsProps {
  readonly ticket: NewTicket;
}

/** Who calls, and for which organisation. */
export function Who({ ticket }: FieldsProps) {
  const { t } = useSession();
  const { draft, sending, customer } = ticket;
  const { fields, set } = draft;
  const { errors } = sending;
  const organisations = useRead<DeskView>("/desk").value?.organisations ?? [];
  const his = customer?.organisations ?? [];
  const shown = his.length > 0 ? organisations.filter(({ key }) => his.includes(key)) : organisations;
  return (
    <div className={css.pair}>
      <Field label={t("newTicket.customer")} required size="small" {...wrong(errors.address)}>
        <CustomerBox ticket={ticket} />
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
      {organisations.length > 0 ? (
        <Field label={t("newTicket.organisation")} size="small" {...wrong(errors.organisation)}>
          <Select
            name="organisation"
            size="small"
            value={fields.organisation}
            onChange={(_event, { value }) => set("organisation", value)}
          >
            <option value="">{t("newTicket.optional")}</option>
            {shown.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
          {his.length > 1 && fields.organisation === "" ? (
            <span className={css.warn}>
              <Warning12Filled aria-hidden /> {t("newTicket.organisationAsk", { count: his.length })}
            </span>
          ) : null}
        </Field>
      ) : null}
    </div>
  );
}

/** Who else receives the mail. */
export function Copies({ ticket: { draft, sending } }: FieldsProps) {
  const { t } = useSession();
  const { fields, set } = draft;
  return (
    <div className={css.pair}>
      {(["cc", "bcc"] as const).map((name) => (
        <Field
          key={name}
          size="small"
          label={t(`newTicket.${name}`)}
          hint={t("newTicket.addressesHint")}
          {...wrong(sending.errors[name])}
        >
          <Input
            name={name}
            size="small"
            autoComplete="off"
            value={fields[name]}
            onChange={(_event, { value }) => set(name, value)}
          />
        </Field>
      ))}
    </div>
  );
}
