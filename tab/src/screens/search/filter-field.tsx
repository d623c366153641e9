import { SubtractCircle16Regular } from "@fluentui/react-icons";
import { useSession } from "../../app/session.ts";
import { choicesOf } from "../../search/attribute-words.ts";
import { ATTRIBUTES, type AttributeName, type SearchValue, type TimeValue } from "../../search/attributes.ts";
import { ChoiceEditor } from "./choice-editor.tsx";
import { ConditionEditor } from "./condition-editor.tsx";
import css from "./search.module.css";
import { TimeEditor } from "./time-editor.tsx";
import type { SearchForm } from "./use-search-form.ts";

interface FilterFieldProps {
  readonly name: AttributeName;
  readonly form: SearchForm;
}

/** One filter in use, with the way to take it away. */
export function FilterField({ name, form }: FilterFieldProps) {
  const session = useSession();
  const { t } = session;
  const label = t(`attribute.${name}`);
  const value = form.edited[name];
  const set = (next: unknown) => form.set(name, next);
  const labelId = `filter-${name}`;
  return (
    <div className={css.filter} data-filter={name}>
      <span id={labelId} className={css.label}>
        {label}
        {name === "number" ? <small>{t("search.numberHint")}</small> : null}
      </span>
      {ATTRIBUTES[name] === "text" ? (
        <ConditionEditor name={name} value={String(value ?? "")} onChange={set} labelId={labelId} />
      ) : ATTRIBUTES[name] === "time" ? (
        <TimeEditor
          name={name}
          value={(value as TimeValue | undefined) ?? null}
          onChange={set}
          label={label}
        />
      ) : (
        <ChoiceEditor
          name={name}
          values={[(value ?? []) as SearchValue | readonly SearchValue[]].flat()}
          choices={choicesOf(name, session, form.desk)}
          onChange={set}
          label={label}
        />
      )}
      <button
        type="button"
        className={css.less}
        aria-label={t("search.less", { name: label })}
        title={t("search.less", { name: label })}
        onClick={() => form.remove(name)}
      >
        <SubtractCircle16Regular aria-hidden />
      </button>
    </div>
  );
}
