import { Button } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../app/session.ts";
import { keysNow } from "../keys/use-keys.ts";
import css from "./keys-page.module.css";

/** Every key that works on the screen one is on. */
export default function KeysPage({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const [keys] = useState(keysNow);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <header className={css.head}>
        <h2 id="keys-title">{t("tab.keys.title")}</h2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={t("tab.dismiss")}
          onClick={() => dialog.current?.close()}
        />
      </header>
      <dl className={css.list}>
        {keys.map(({ keys: [first = ""], shown, label }) => (
          <div key={first}>
            <dt>
              <kbd>{shown ?? written(first)}</kbd>
            </dt>
            <dd>{label ? t(label) : ""}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

const written = (keys: string) =>
  keys
    .split(/[ +]/)
    .map((key) => (key.length === 1 ? key.toUpperCase() : key))
    .join(" ");
