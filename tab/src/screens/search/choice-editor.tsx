import { Dismiss12Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, useState } from "react";
import { useSession } from "../../app/session.ts";
import type { Choice } from "../../search/attribute-words.ts";
import type { AttributeName, SearchValue } from "../../search/attributes.ts";
import { control } from "../../ui/control.ts";
import css from "./search.module.css";

interface ChoiceEditorProps {
  readonly name: AttributeName;
  readonly values: readonly SearchValue[];
  /** Null where one types the values. */
  readonly choices: readonly Choice[] | null;
  readonly onChange: (values: readonly SearchValue[]) => void;
  readonly label: string;
}

/** Several values of one attribute: any of them. */
export function ChoiceEditor({ name, values, choices, onChange, label }: ChoiceEditorProps) {
  const { t } = useSession();
  const add = (value: SearchValue) => onChange([...values.filter((one) => one !== value), value]);
  const nameOf = (value: SearchValue) => choices?.find(([key]) => key === value)?.[1] ?? String(value);
  return (
    <div className={css.chips}>
      {values.map((value) => (
        <button
          key={String(value)}
          type="button"
          className={css.chip}
          aria-label={t("search.removeValue", { value: nameOf(value), name: label })}
          onClick={() => onChange(values.filter((one) => one !== value))}
        >
          <span>{nameOf(value)}</span> <Dismiss12Regular aria-hidden />
        </button>
      ))}
      {choices ? (
        <select
          name={name}
          className={control(css.adder)}
          value=""
          aria-label={label}
          onChange={(event) => {
            const chosen = choices[Number(event.target.value)];
            if (chosen) add(chosen[0]);
          }}
        >
          <option value="">{t(values.length > 0 ? "search.or.more" : "tab.form.choose")}</option>
          {choices.map(([value, said], index) =>
            values.includes(value) ? null : (
              <option key={String(value)} value={index}>
                {said}
              </option>
            ),
          )}
        </select>
      ) : (
        <Typed name={name} label={label} onAdd={add} />
      )}
    </div>
  );
}

function Typed({ name, label, onAdd }: { name: string; label: string; onAdd: (value: string) => void }) {
  const { t } = useSession();
  const [text, setText] = useState("");
  const take = () => {
    if (text.trim() === "") return;
    onAdd(text.trim());
    setText("");
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.ctrlKey || text.trim() === "") return;
    event.preventDefault();
    take();
  };
  return (
    <input
      name={name}
      className={control(css.adder)}
      value={text}
      aria-label={label}
      placeholder={t("search.valueExample")}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKey}
      onBlur={take}
    />
  );
}
