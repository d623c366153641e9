import { Button } from "@fluentui/react-components";
import {
  ArrowDownload16Regular,
  Dismiss16Regular,
  Document24Regular,
  DocumentPdf24Regular,
} from "@fluentui/react-icons";
import { Suspense, useEffect, useState } from "react";
import { failureWords } from "../actions/use-act.ts";
import { useSession } from "../app/session.ts";
import { late } from "../code/late.ts";
import { sizeWords } from "../format/people.ts";
import css from "./file-tile.module.css";
import { saveBlob } from "./save-blob.ts";
import type { ShownFile } from "./shown-file.ts";
import { showToast } from "./toasts.ts";

const FilePreview = late(() => import("./file-preview.tsx"));

/** Pictures a browser shows safely; SVG is a document and is not among them. */
const PICTURE = /^image\/(png|jpe?g|gif|webp|bmp|avif)$/i;
const PDF = /^application\/pdf$/i;
const MAX_THUMBNAIL = 5_000_000;

interface FileTileProps {
  readonly file: ShownFile;
  /** Where the API has its bytes. */
  readonly path: string;
  /** Absent for what is on the ticket already. */
  readonly onRemove?: () => void;
}

/** A file with its picture, its name and its size; images and PDF open in place, the rest is saved. */
export function FileTile({ file, path, onRemove }: FileTileProps) {
  const session = useSession();
  const { t, api, language } = session;
  const [isPreviewed, setPreviewed] = useState(false);
  const isPicture = PICTURE.test(file.contentType);
  const isPdf = PDF.test(file.contentType) && navigator.pdfViewerEnabled;
  const thumbnail = useThumbnail(isPicture && file.size <= MAX_THUMBNAIL ? path : null);
  const download = async () => {
    try {
      saveBlob(await api.blob(path), file.filename);
    } catch (error) {
      showToast({ tone: "error", text: failureWords(session, error) });
    }
  };
  const canPreview = isPicture || isPdf;
  const name = file.filename;
  return (
    <li className={css.tile}>
      <button
        type="button"
        className={css.file}
        onClick={() => (canPreview ? setPreviewed(true) : void download())}
      >
        <span className={css.thumbnail}>
          {thumbnail ? (
            <img src={thumbnail} alt="" />
          ) : isPdf ? (
            <DocumentPdf24Regular aria-hidden />
          ) : (
            <Document24Regular aria-hidden />
          )}
        </span>
        <span className={css.words}>
          <span className="visually-hidden">
            {t(canPreview ? "tab.attachment.preview" : "tab.attachment.download", { name })}
          </span>
          <span className={css.name} title={name}>
            {name}
          </span>
          <span>{sizeWords(file.size, language)}</span>
        </span>
      </button>
      {onRemove ? (
        <Button
          type="button"
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={t("tab.files.remove", { name })}
          title={t("tab.files.remove", { name })}
          onClick={onRemove}
        />
      ) : canPreview ? (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowDownload16Regular />}
          aria-label={t("tab.attachment.download", { name })}
          onClick={() => void download()}
        />
      ) : null}
      {isPreviewed ? (
        <Suspense fallback={null}>
          <FilePreview file={file} path={path} isPdf={isPdf} onClose={() => setPreviewed(false)} />
        </Suspense>
      ) : null}
    </li>
  );
}

function useThumbnail(path: string | null): string | null {
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
        /* Without its picture it is still a file to save. */
      },
    );
    return () => {
      isCurrent = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [api, path]);
  return url;
}
