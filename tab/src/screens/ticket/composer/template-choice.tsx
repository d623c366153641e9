import { useEffect, useRef, useState } from "react";
import type { TemplateOfferView } from "../../../../../core/desk/desk-views.ts";
import { useSession } from "../../../app/session.ts";
import css from "./composer.module.css";
import { withTemplate } from "./reply-words.ts";
import type { Reply } from "./use-reply.ts";

interface TemplateChoiceProps {
  readonly number: string;
  readonly reply: Reply;
}

/** "Risposta standard": the answers offered in the ticket's queue, filled in by the desk when chosen. */
export function TemplateChoice({ number, reply }: TemplateChoiceProps) {
  const { t, api } = useSession();
  const templates = useAnswerTemplates(number);
  const last = useRef("");
  const latest = useRef(reply);
  latest.current = reply;
  const use = async (key: string) => {
    const { text } = await api.template(number, key);
    const { draft, fields, form } = latest.current;
    draft.set("text", withTemplate(fields.text, text, last.current));
    last.current = text;
    form.current?.querySelector("textarea")?.focus();
  };
  if (templates.length === 0) return null;
  return (
    <select
      className={css.template}
      aria-label={t("tab.reply.template")}
      title={`${t("tab.reply.template")} (F9)`}
      value=""
      data-template
      onChange={(event) => {
        // A line that is down is said in the frame; the text stays as it is.
        use(event.target.value).catch(() => undefined);
      }}
    >
      <option value="">{t("tab.reply.template")}</option>
      {templates.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}

function useAnswerTemplates(number: string): readonly TemplateOfferView[] {
  const { api } = useSession();
  const [templates, setTemplates] = useState<readonly TemplateOfferView[]>([]);
  useEffect(() => {
    let isCurrent = true;
    api.templates(number, "answer").then(
      (found) => {
        if (isCurrent) setTemplates(found);
      },
      () => {
        /* Without templates one writes by hand; why is said elsewhere. */
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [api, number]);
  return templates;
}
