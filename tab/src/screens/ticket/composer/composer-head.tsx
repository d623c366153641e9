import { Button } from "@fluentui/react-components";
import {
  ArrowForward16Regular,
  ArrowReply16Regular,
  Dismiss16Regular,
  Mail16Regular,
} from "@fluentui/react-icons";
import type { TemplateOfferView } from "../../../../../core/desk/desk-views.ts";
import { useSession } from "../../../app/session.ts";
import css from "./composer.module.css";
import { FaqChoice } from "./faq-choice.tsx";
import { TemplateChoice } from "./template-choice.tsx";
import type { Mail } from "./use-mail.ts";

const ICONS = { reply: ArrowReply16Regular, forward: ArrowForward16Regular, mail: Mail16Regular };

interface ComposerHeadProps {
  readonly mail: Mail;
  readonly templates: readonly TemplateOfferView[];
  readonly isPreview: boolean;
  readonly onPreview: (isPreview: boolean) => void;
}

export function ComposerHead({ mail, templates, isPreview, onPreview }: ComposerHeadProps) {
  const { t } = useSession();
  const { kind, position } = mail;
  const Icon = ICONS[kind];
  return (
    <header className={css.head}>
      <Icon aria-hidden />
      <h2 id="composer-title">
        {kind === "mail"
          ? t("tab.mail.new")
          : position === undefined
            ? t("tab.action.reply")
            : t(kind === "forward" ? "tab.mail.forward" : "tab.reply.title", { position })}
      </h2>
      <TemplateChoice templates={templates} mail={mail} />
      <FaqChoice mail={mail} />
      <span className={css.space} />
      <div role="tablist" aria-label={t("tab.reply.mode")} className={css.modes}>
        {[false, true].map((preview) => (
          <button
            key={String(preview)}
            type="button"
            role="tab"
            aria-selected={isPreview === preview}
            className={css.mode}
            onClick={() => onPreview(preview)}
          >
            {t(preview ? "tab.reply.preview" : "tab.reply.write")}
          </button>
        ))}
      </div>
      <Button
        type="button"
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={t("tab.form.cancel")}
        title={`${t("tab.form.cancel")} (Esc)`}
        onClick={mail.cancel}
      />
    </header>
  );
}
