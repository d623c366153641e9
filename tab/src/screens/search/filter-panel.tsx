import { Button } from "@fluentui/react-components";
import { Add16Regular, Search16Regular } from "@fluentui/react-icons";
import { type FormEvent, useRef } from "react";
import { useSession } from "../../app/session.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { exportFound } from "../../list/export-found.ts";
import { ATTRIBUTE_NAMES, type AttributeName, MOST_USED } from "../../search/attributes.ts";
import { asked } from "../../search/read-query.ts";
import { control } from "../../ui/control.ts";
import { FilterField } from "./filter-field.tsx";
import css from "./search.module.css";
import { Templates } from "./templates.tsx";
import type { OutputKind, SearchForm } from "./use-search-form.ts";

const OUTPUTS: readonly OutputKind[] = ["normal", "pdf", "csv", "xlsx"];

interface FilterPanelProps {
  readonly form: SearchForm;
  readonly onRun: () => void;
}

/** Modelli, Filtri in uso, Filtri aggiuntivi, Tipo di risultato: the handbook's form, in its order. */
export function FilterPanel({ form, onRun }: FilterPanelProps) {
  const session = useSession();
  const { t } = session;
  const place = useRef<HTMLFormElement>(null);
  const focusOn = (selector: string) => place.current?.querySelector<HTMLElement>(selector)?.focus();
  const run = () => {
    if (form.output === "normal") {
      form.submit();
      onRun();
      return;
    }
    const sort = { by: "createdAt", direction: "desc" } as const;
    void exportFound(session, { attributes: asked(form.edited), sort }, form.output);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run();
  };
  useKeys([
    { keys: ["/"], shown: "/", label: "attribute.fullText", run: () => focusOn('[name="fullText"]') },
    {
      keys: ["Ctrl+Enter"],
      inFields: true,
      shown: t("tab.key.ctrlEnter"),
      label: "search.key.run",
      run,
    },
    { keys: ["+"], shown: "+", label: "search.key.add", run: () => focusOn('[name="another"]') },
  ]);
  return (
    <form ref={place} className={css.panel} onSubmit={submit} aria-label={t("tab.search.title")}>
      <h1 className={css.title}>{t("tab.search.title")}</h1>
      <div className={css.scroll}>
        <Templates form={form} />
        <fieldset className={css.group}>
          <legend>{t("search.inUse")}</legend>
          {form.inUse.map((name) => (
            <FilterField key={name} name={name} form={form} />
          ))}
        </fieldset>
        <More form={form} onAdd={(name) => requestAnimationFrame(() => focusOn(`[name="${name}"]`))} />
        <fieldset className={css.group}>
          <legend>{t("search.output")}</legend>
          <div className={css.outputs}>
            {OUTPUTS.map((kind) => (
              <label key={kind}>
                <input
                  type="radio"
                  name="output"
                  value={kind}
                  checked={form.output === kind}
                  onChange={() => form.setOutput(kind)}
                />
                {t(`lists.output.${kind}`)}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <footer className={css.foot}>
        <Button type="submit" appearance="primary" size="small" icon={<Search16Regular />}>
          {t("tab.search.run")}
        </Button>
        <Button type="button" appearance="subtle" size="small" onClick={form.clear}>
          {t("search.clear")}
        </Button>
      </footer>
    </form>
  );
}

/** Every attribute of the handbook in its order, the five most used as buttons. */
function More({ form, onAdd }: { readonly form: SearchForm; readonly onAdd: (name: AttributeName) => void }) {
  const { t } = useSession();
  const isFree = (name: AttributeName) => !form.inUse.includes(name);
  const add = (name: AttributeName) => {
    form.add(name);
    onAdd(name);
  };
  return (
    <fieldset className={css.group}>
      <legend>{t("search.additional")}</legend>
      <select
        name="another"
        className={control(css.select)}
        value=""
        aria-label={t("search.another")}
        onChange={(event) => add(event.target.value as AttributeName)}
      >
        <option value="">{t("search.another")}</option>
        {ATTRIBUTE_NAMES.filter(isFree).map((name) => (
          <option key={name} value={name}>
            {t(`attribute.${name}`)}
          </option>
        ))}
      </select>
      <div className={css.quick}>
        {MOST_USED.filter(isFree).map((name) => (
          <Button
            key={name}
            type="button"
            size="small"
            appearance="transparent"
            icon={<Add16Regular />}
            onClick={() => add(name)}
          >
            {t(`attribute.${name}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
