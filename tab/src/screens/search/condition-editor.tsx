import { Input } from "@fluentui/react-components";
import { useMemo } from "react";
import { sayCondition } from "../../../../core/search/condition-words.ts";
import { TEXT_ATTRIBUTES } from "../../../../core/search/text-attributes.ts";
import { useSession } from "../../app/session.ts";
import type { AttributeName } from "../../search/attributes.ts";
import css from "./search.module.css";

interface ConditionEditorProps {
  readonly name: AttributeName;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly labelId: string;
}

/** A text with the incumbent's grammar, said back in words while one types. */
export function ConditionEditor({ name, value, onChange, labelId }: ConditionEditorProps) {
  const { t } = useSession();
  const options = TEXT_ATTRIBUTES[name as keyof typeof TEXT_ATTRIBUTES];
  const reading = useMemo(
    () => (value.trim() === "" ? null : sayCondition(t, value, options)),
    [value, t, options],
  );
  const isFault = reading?.fault != null;
  const noteId = `condition-${name}`;
  return (
    <div className={css.editor}>
      <Input
        name={name}
        size="small"
        className={css.input}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
        placeholder={t(name === "number" ? "search.numberExample" : "search.textExample")}
        aria-labelledby={labelId}
        aria-describedby={reading ? noteId : undefined}
        aria-invalid={isFault}
        autoComplete="off"
        spellCheck={false}
      />
      {reading ? (
        <p
          id={noteId}
          className={`${css.reading} ${isFault ? css.fault : ""}`}
          role={isFault ? "alert" : undefined}
        >
          {reading.text}
        </p>
      ) : null}
    </div>
  );
}
