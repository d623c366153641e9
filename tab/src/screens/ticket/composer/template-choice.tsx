import type { TemplateOfferView } from "../../../../../core/desk/desk-views.ts";
import { useSession } from "../../../app/session.ts";
import { control } from "../../../ui/control.ts";
import css from "./composer.module.css";
import type { Mail } from "./use-mail.ts";

interface TemplateChoiceProps {
  readonly templates: readonly TemplateOfferView[];
  readonly mail: Mail;
}

/** "Risposta standard": filled in by the desk when chosen. */
export function TemplateChoice({ templates, mail }: TemplateChoiceProps) {
  const { t } = useSession();
  const label = t(mail.kind === "forward" ? "tab.mail.template" : "tab.reply.template");
  if (templates.length === 0) return null;
  return (
    <select
      className={control(css.template)}
      aria-label={label}
      title={`${label} (F9)`}
      value=""
      data-template
      onChange={(event) => {
        // A line that is down is said in the frame; the text stays as it is.
        mail.template(event.target.value).catch(() => undefined);
      }}
    >
      <option value="">{label}</option>
      {templates.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
