import { useEffect, useState } from "react";
import type { TemplateOfferView } from "../../../../../core/desk/desk-views.ts";
import type { MailPreviewView } from "../../../../../core/ticket/views/article-views.ts";
import { failureWords } from "../../../actions/use-act.ts";
import { useSession } from "../../../app/session.ts";
import { uploadsIn } from "../../../forms/use-files.ts";
import { Delayed } from "../../../ui/delayed.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PlainFrame } from "../reading/plain-frame.tsx";
import type { TicketPage } from "../ticket-page.ts";
import css from "./preview.module.css";
import type { Mail } from "./use-mail.ts";

interface PreviewProps {
  readonly page: TicketPage;
  readonly mail: Mail;
  readonly templates: readonly TemplateOfferView[];
}

/** The mail as the customer will get it, written by the desk itself; always on white. */
export function Preview({ page, mail, templates }: PreviewProps) {
  const { t } = useSession();
  const { preview, failure } = usePreview(page.ticket.number, mail);
  return (
    <div className={css.page} data-testid="preview">
      {templates.length > 0 ? (
        <nav className={css.templates} aria-label={t("tab.mail.templates")}>
          <h3>{t("tab.mail.templates")}</h3>
          {templates.map(({ key, name }) => (
            <button key={key} type="button" onClick={() => void mail.template(key).catch(() => undefined)}>
              {name}
            </button>
          ))}
          <p>{t("tab.mail.templatesHint")}</p>
        </nav>
      ) : null}
      <div className={css.mail}>
        <p className={css.label}>
          {t(mail.kind === "forward" ? "tab.mail.asForwarded" : "tab.reply.asSeen")}
        </p>
        {failure ? <Notice tone="error" title={failure} /> : null}
        {preview ? (
          <Paper preview={preview} files={filesOf(page, mail)} />
        ) : failure ? null : (
          <Delayed>
            <p className={css.label} role="status">
              {t("tab.loading")}
            </p>
          </Delayed>
        )}
      </div>
    </div>
  );
}

/** What goes with it: files added here and, with a forward, those of the article. */
const filesOf = ({ articles }: TicketPage, { kind, position, fields }: Mail): readonly string[] => {
  const passed = kind === "forward" && fields.withAttachments !== "";
  const original = passed ? articles.find((article) => article.position === position) : undefined;
  return [...(original?.attachments ?? []), ...uploadsIn(fields.files)].map(({ filename }) => filename);
};

interface PaperProps {
  readonly preview: MailPreviewView;
  readonly files: readonly string[];
}

function Paper({ preview, files }: PaperProps) {
  const { t } = useSession();
  const { from, to, cc, subject, text, html } = preview;
  const names = (people: MailPreviewView["to"]) =>
    people.map(({ name, address }) => name || address).join(", ");
  return (
    <div className={css.paper}>
      <p className={css.head}>
        <strong>{from.name || from.address}</strong>
        {to.length > 0 ? <span>{t("tab.reader.to", { to: names(to) })}</span> : null}
        {cc.length > 0 ? <span>Cc {names(cc)}</span> : null}
        <span>{subject}</span>
        {files.length > 0 ? <span>{t("tab.mail.withFiles", { files: files.join(", ") })}</span> : null}
      </p>
      {html === null ? (
        <div className={css.text}>{text}</div>
      ) : (
        <PlainFrame html={html} title={subject} isPaper />
      )}
    </div>
  );
}

function usePreview(number: string, mail: Mail) {
  const session = useSession();
  const { api } = session;
  const [preview, setPreview] = useState<MailPreviewView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { action, body } = mail.shown;
  const content = JSON.stringify(body);
  useEffect(() => {
    let isCurrent = true;
    api.preview(number, action, JSON.parse(content)).then(
      (answer) => {
        if (isCurrent) setPreview(answer);
      },
      (error: unknown) => {
        if (isCurrent) setFailure(failureWords(session, error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [api, number, action, content, session]);
  return { preview, failure };
}
