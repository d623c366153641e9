import { Button } from "@fluentui/react-components";
import { ArrowDownload16Regular, Dismiss20Regular, Document24Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { ArticleView, AttachmentView } from "../../../../core/article-views.ts";
import { failureWords } from "../../actions/use-act.ts";
import { attachmentPath } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { sizeWords } from "../../format/people.ts";
import { saveBlob } from "../../ui/save-blob.ts";
import { showToast } from "../../ui/toasts.ts";
import css from "./articles.module.css";

/** Pictures a browser shows safely; SVG is a document and is not among them. */
const PICTURE = /^image\/(png|jpe?g|gif|webp|bmp|avif)$/i;
const MAX_THUMBNAIL = 5_000_000;

export function Attachments({ article, number }: { readonly article: ArticleView; readonly number: string }) {
  const { t } = useSession();
  /** Pictures inside the text are seen there. */
  const files = article.attachments.filter(({ inline, contentId }) => !(inline && contentId && article.html));
  if (files.length === 0) return null;
  return (
    <ul className={css.attachments} aria-label={t("tab.articles.attachments")}>
      {files.map((file) => (
        <Attachment
          key={file.index}
          file={file}
          path={attachmentPath(number, article.position, file.index)}
        />
      ))}
    </ul>
  );
}

function Attachment({ file, path }: { readonly file: AttachmentView; readonly path: string }) {
  const session = useSession();
  const { t, api, language } = session;
  const [isPreviewed, setPreviewed] = useState(false);
  const isPicture = PICTURE.test(file.contentType);
  const picture = usePicture(isPicture && file.size <= MAX_THUMBNAIL ? path : null);
  const download = async () => {
    try {
      saveBlob(await api.blob(path), file.filename);
    } catch (error) {
      showToast({ tone: "error", text: failureWords(session, error) });
    }
  };
  const open = () => (picture ? setPreviewed(true) : void download());
  return (
    <li className={css.attachment}>
      <button
        type="button"
        className={css.file}
        aria-label={t(picture ? "tab.attachment.preview" : "tab.attachment.download", {
          name: file.filename,
        })}
        onClick={open}
      >
        <span className={css.thumbnail}>
          {picture ? <img src={picture} alt="" /> : <Document24Regular aria-hidden />}
        </span>
        <span className={css.fileWords}>
          <span className={css.fileName} title={file.filename}>
            {file.filename}
          </span>
          <span>{sizeWords(file.size, language)}</span>
        </span>
      </button>
      {picture ? (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowDownload16Regular />}
          aria-label={t("tab.attachment.download", { name: file.filename })}
          onClick={() => void download()}
        />
      ) : null}
      {isPreviewed && picture ? (
        <Preview name={file.filename} picture={picture} onClose={() => setPreviewed(false)} />
      ) : null}
    </li>
  );
}

function usePicture(path: string | null): string | null {
  const { api } = useSession();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!path) return;
    let made: string | null = null;
    let isCurrent = true;
    api.blob(path).then(
      (blob) => {
        if (!isCurrent) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      },
      () => {
        /* Without its picture it is still a file to download. */
      },
    );
    return () => {
      isCurrent = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [api, path]);
  return url;
}

interface PreviewProps {
  readonly name: string;
  readonly picture: string;
  readonly onClose: () => void;
}

function Preview({ name, picture, onClose }: PreviewProps) {
  const { t } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={css.preview} aria-label={name} onClose={onClose}>
      <header>
        <strong>{name}</strong>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={t("tab.dismiss")}
          onClick={() => dialog.current?.close()}
        />
      </header>
      <img src={picture} alt={name} />
    </dialog>
  );
}
