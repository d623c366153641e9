import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../../../../app/session.ts";
import { useKeys } from "../../../../keys/use-keys.ts";
import { control } from "../../../../ui/control.ts";
import css from "./editor.module.css";

interface LinkBoxProps {
  readonly current: string | null;
  /** Null takes the link away. */
  readonly onApply: (url: string | null) => void;
  readonly onCancel: () => void;
}

/** Where the selected words lead. */
export function LinkBox({ current, onApply, onCancel }: LinkBoxProps) {
  const { t } = useSession();
  const [url, setUrl] = useState(current ?? "");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const apply = () => onApply(url.trim() === "" ? null : url.trim());
  useKeys([{ keys: ["Escape"], inFields: true, run: onCancel }]);
  return (
    <div className={css.linkBox}>
      <input
        ref={input}
        className={control(css.url)}
        value={url}
        inputMode="url"
        placeholder="https://"
        aria-label={t("tab.editor.url")}
        onChange={(event) => setUrl(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          apply();
        }}
      />
      <Button type="button" size="small" onClick={apply}>
        {t("tab.editor.apply")}
      </Button>
      {current ? (
        <Button type="button" size="small" appearance="subtle" onClick={() => onApply(null)}>
          {t("tab.editor.unlink")}
        </Button>
      ) : null}
    </div>
  );
}
