import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular, Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { failureWords } from "../actions/use-act.ts";
import { useSession } from "../app/session.ts";
import css from "./file-tile.module.css";
import { Notice } from "./notice.tsx";
import { saveBlob } from "./save-blob.ts";
import type { ShownFile } from "./shown-file.ts";

interface FilePreviewProps {
  readonly file: ShownFile;
  readonly path: string;
  readonly isPdf: boolean;
  readonly onClose: () => void;
}

/** A picture or a PDF over the page. Its type is said by us, not by who sent it: bytes of another kind are not shown. */
export default function FilePreview({ file, path, isPdf, onClose }: FilePreviewProps) {
  const session = useSession();
  const { t, api } = session;
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<{ readonly blob: Blob; readonly url: string } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let url: string | null = null;
    let isCurrent = true;
    api.blob(path).then(
      (bytes) => {
        if (!isCurrent) return;
        const blob = new Blob([bytes], { type: isPdf ? "application/pdf" : file.contentType });
        url = URL.createObjectURL(blob);
        setShown({ blob, url });
      },
      (error: unknown) => {
        if (isCurrent) setFailure(failureWords(session, error));
      },
    );
    return () => {
      isCurrent = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [api, path, isPdf, file, session]);
  return (
    <dialog
      ref={dialog}
      className={css.preview}
      data-kind={isPdf ? "pdf" : "picture"}
      aria-label={file.filename}
      onClose={onClose}
    >
      <header>
        <strong>{file.filename}</strong>
        <span>
          <Button
            appearance="subtle"
            icon={<ArrowDownload20Regular />}
            aria-label={t("tab.attachment.download", { name: file.filename })}
            disabled={!shown}
            onClick={() => shown && saveBlob(shown.blob, file.filename)}
          />
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={t("tab.dismiss")}
            onClick={() => dialog.current?.close()}
          />
        </span>
      </header>
      {failure ? <Notice tone="error" title={failure} /> : null}
      {shown && isPdf ? <iframe src={shown.url} title={file.filename} /> : null}
      {shown && !isPdf ? <img src={shown.url} alt={file.filename} /> : null}
    </dialog>
  );
}
