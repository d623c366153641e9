import { ChevronRight16Regular } from "@fluentui/react-icons";
import { Suspense } from "react";
import { useDueContext, useSession } from "../../../app/session.ts";
import { late } from "../../../code/late.ts";
import { momentWords } from "../../../format/due.ts";
import { AttachButton, FileList } from "../../../forms/files-field.tsx";
import { SkeletonRows } from "../../../ui/skeleton-rows.tsx";
import { senderName } from "../reading/article-words.ts";
import type { TicketPage } from "../ticket-page.ts";
import css from "./composer.module.css";
import { Envelope } from "./envelope.tsx";
import { aroundMail, isPlainWanted } from "./mail-words.ts";
import type { Mail } from "./use-mail.ts";

/** Heavy, and of use only to who writes. */
const RichEditor = late(() => import("./editor/rich-editor.tsx"));

interface WriteAreaProps {
  readonly page: TicketPage;
  readonly mail: Mail;
}

export function WriteArea({ page, mail }: WriteAreaProps) {
  const { me } = useSession();
  const { salutation, signature, from } = aroundMail(me, page.ticket, mail.kind);
  const { extras, draft } = mail;
  const { files } = extras;
  const hasFiles = files.ready.length + files.moving.length + files.faults.length > 0;
  return (
    <>
      <Envelope number={page.ticket.number} from={from} mail={mail} />
      <Suspense fallback={<SkeletonRows count={4} />}>
        <RichEditor
          html={mail.html}
          revision={draft.revision}
          error={mail.sending.errors.text}
          before={salutation}
          after={signature}
          isPlainWanted={isPlainWanted(me, page.ticket)}
          onChange={mail.write}
        >
          <AttachButton files={files} />
        </RichEditor>
      </Suspense>
      {mail.kind === "forward" ? <Passed page={page} mail={mail} /> : null}
      {hasFiles ? (
        <div className={css.files}>
          <FileList files={files} />
        </div>
      ) : null}
      {mail.kind === "mail" ? null : <Quoted page={page} mail={mail} />}
    </>
  );
}

/** The files of the article that is passed on. */
function Passed({ page, mail }: WriteAreaProps) {
  const { t } = useSession();
  const article = page.articles.find(({ position }) => position === mail.position);
  if (!article || article.attachments.length === 0) return null;
  return (
    <label className={css.passed}>
      <input
        type="checkbox"
        checked={mail.fields.withAttachments !== ""}
        onChange={(event) => mail.draft.set("withAttachments", event.target.checked ? "yes" : "")}
      />
      {t("tab.mail.withAttachments", { position: article.position })}:{" "}
      {article.attachments.map(({ filename }) => filename).join(", ")}
    </label>
  );
}

function Quoted({ page, mail }: WriteAreaProps) {
  const { t } = useSession();
  const context = useDueContext();
  const article = page.articles.find(({ position }) => position === mail.position);
  if (!article) return null;
  const lines = article.text.trim().split("\n");
  return (
    <details className={css.quoted}>
      <summary>
        <ChevronRight16Regular aria-hidden />
        {t(mail.kind === "forward" ? "tab.mail.passedOn" : "tab.reply.quoted", {
          name: senderName(article),
          time: momentWords(article.createdAt, context),
          lines: lines.length,
        })}
      </summary>
      <blockquote>{lines.join("\n")}</blockquote>
    </details>
  );
}
