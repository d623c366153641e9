import { type ReactNode, useState } from "react";
import { useSession } from "../../../app/session.ts";
import css from "./composer.module.css";
import type { Mail } from "./use-mail.ts";

interface EnvelopeProps {
  readonly number: string;
  readonly from: string;
  readonly mail: Mail;
}

/** From whom, to whom, about what. */
export function Envelope({ number, from, mail }: EnvelopeProps) {
  const { t } = useSession();
  const { fields } = mail;
  const [asked, setAsked] = useState<readonly ("cc" | "bcc")[]>([]);
  const isShown = (name: "cc" | "bcc") => fields[name] !== "" || asked.includes(name);
  return (
    <div className={css.envelope}>
      <span>{t("tab.reply.from")}</span>
      <span className={css.cut}>{from}</span>
      <AddressLine mail={mail} name="to" label={t("tab.reply.to")} required>
        {(["cc", "bcc"] as const)
          .filter((name) => !isShown(name))
          .map((name) => (
            <button key={name} type="button" className={css.link} onClick={() => setAsked([...asked, name])}>
              {name === "cc" ? "Cc" : t("tab.mail.bcc")}
            </button>
          ))}
      </AddressLine>
      {isShown("cc") ? <AddressLine mail={mail} name="cc" label="Cc" /> : null}
      {isShown("bcc") ? <AddressLine mail={mail} name="bcc" label={t("tab.mail.bcc")} /> : null}
      <label htmlFor="mail-subject">{t("tab.field.subject")}</label>
      <span className={css.subjectLine}>
        <span className={css.quiet}>[Ticket#{number}]</span>
        <input
          id="mail-subject"
          name="subject"
          className={css.line}
          maxLength={250}
          value={fields.subject}
          title={fields.subject}
          aria-invalid={mail.sending.errors.subject ? true : undefined}
          onChange={(event) => mail.draft.set("subject", event.target.value)}
        />
      </span>
    </div>
  );
}

interface AddressLineProps {
  readonly mail: Mail;
  readonly name: "to" | "cc" | "bcc";
  readonly label: string;
  readonly required?: boolean;
  readonly children?: ReactNode;
}

function AddressLine({ mail, name, label, required = false, children }: AddressLineProps) {
  const error = mail.sending.errors[name];
  return (
    <>
      <label htmlFor={`mail-${name}`}>
        {label}
        {required ? " *" : ""}
      </label>
      <span className={css.toLine}>
        <span className={css.grow}>
          <input
            id={`mail-${name}`}
            name={name}
            className={css.line}
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            required={required}
            value={mail.fields[name]}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `mail-${name}-error` : undefined}
            onChange={(event) => mail.draft.set(name, event.target.value)}
          />
          {error ? (
            <span className={css.error} id={`mail-${name}-error`} role="alert">
              {error}
            </span>
          ) : null}
        </span>
        {children}
      </span>
    </>
  );
}
