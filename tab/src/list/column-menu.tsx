import { Button } from "@fluentui/react-components";
import { Options16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../app/session.ts";
import { useLayout } from "../frame/layout.ts";
import css from "./column-menu.module.css";
import {
  ALWAYS_SHOWN,
  COLUMN_FACTS,
  COLUMN_NAMES,
  setListChoice,
  USUAL_COLUMNS,
  useListChoice,
} from "./columns.ts";

/** Which columns a list shows; remembered in this browser. */
export function ColumnMenu({ list }: { readonly list: string }) {
  const { t } = useSession();
  const isPhone = useLayout() === "phone";
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { columns } = useListChoice(list);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== "Escape") return;
      if (event instanceof PointerEvent && place.current?.contains(event.target as Node)) return;
      setOpen(false);
      if (event instanceof KeyboardEvent) place.current?.querySelector("button")?.focus();
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, [isOpen]);
  /** Cards have no columns. */
  if (isPhone) return null;
  const shown = new Set(columns);
  const toggle = (name: (typeof COLUMN_NAMES)[number]) => {
    if (!shown.delete(name)) shown.add(name);
    setListChoice(list, { columns: COLUMN_NAMES.filter((one) => shown.has(one)) });
  };
  return (
    <div ref={place} className={css.place}>
      <Button
        appearance="subtle"
        size="small"
        icon={<Options16Regular />}
        aria-expanded={isOpen}
        onClick={() => setOpen((open) => !open)}
      >
        {t("lists.columns")}
      </Button>
      {isOpen ? (
        <fieldset className={css.menu}>
          <legend className="visually-hidden">{t("lists.columns")}</legend>
          {COLUMN_NAMES.filter((name) => !ALWAYS_SHOWN.has(name)).map((name) => (
            <label key={name}>
              <input type="checkbox" checked={shown.has(name)} onChange={() => toggle(name)} />
              {t(COLUMN_FACTS[name].label)}
            </label>
          ))}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => setListChoice(list, { columns: USUAL_COLUMNS })}
          >
            {t("lists.usualColumns")}
          </Button>
        </fieldset>
      ) : null}
    </div>
  );
}
