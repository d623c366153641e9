import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular, Attach16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useId, useRef } from "react";
import { useSession } from "../app/session.ts";
import { sizeWords } from "../format/people.ts";
import { FileTile } from "../ui/file-tile.tsx";
import { FILE_LIMITS } from "./file-limits.ts";
import css from "./files.module.css";
import type { Files, MovingFile } from "./use-files.ts";

/** The files of a form: those that arrived with a preview, those on their way with how far they are. */
export function FileList({ files }: { readonly files: Files }) {
  const { t } = useSession();
  const { ready, moving, faults, remove } = files;
  return (
    <>
      {ready.length + moving.length > 0 ? (
        <ul className={css.list} aria-label={t("tab.files.list")}>
          {ready.map((file) => (
            <FileTile
              key={file.id}
              file={file}
              path={`/uploads/${file.id}`}
              onRemove={() => remove(file.id)}
            />
          ))}
          {moving.map((one) => (
            <Moving key={one.key} moving={one} files={files} />
          ))}
        </ul>
      ) : null}
      {faults.map((fault) => (
        <p key={fault} className={css.fault} role="alert">
          {fault}
        </p>
      ))}
    </>
  );
}

interface MovingProps {
  readonly moving: MovingFile;
  readonly files: Files;
}

function Moving({ moving, files }: MovingProps) {
  const { t, language } = useSession();
  const { key, file, share, failure } = moving;
  return (
    <li className={`${css.moving} ${failure ? css.failed : ""}`} data-testid="file-moving">
      <span className={css.words}>
        <span className={css.name} title={file.name}>
          {file.name}
        </span>
        {failure ? (
          <span role="alert">{t("tab.files.failed", { why: failure })}</span>
        ) : (
          <progress value={share} max={1} aria-label={t("tab.files.sending", { name: file.name })}>
            {sizeWords(file.size, language)}
          </progress>
        )}
      </span>
      {failure ? (
        <Button
          type="button"
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise16Regular />}
          aria-label={t("tab.files.retry")}
          title={t("tab.files.retry")}
          onClick={() => void files.retry(moving)}
        />
      ) : null}
      <Button
        type="button"
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={t("tab.files.remove", { name: file.name })}
        onClick={() => files.remove(key)}
      />
    </li>
  );
}

/** The button that opens the system's window. */
export function AttachButton({ files }: { readonly files: Files }) {
  const { t } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <Button
        type="button"
        appearance="subtle"
        size="small"
        icon={<Attach16Regular />}
        title={t("tab.files.limits", FILE_LIMITS)}
        onClick={() => input.current?.click()}
      >
        {t("tab.files.add")}
      </Button>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        hidden
        aria-label={t("tab.files.add")}
        data-testid="file-input"
        onChange={(event) => {
          files.add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
