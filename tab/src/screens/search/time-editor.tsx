import { useSession } from "../../app/session.ts";
import type { AttributeName, TimeValue } from "../../search/attributes.ts";
import { control } from "../../ui/control.ts";
import css from "./search.module.css";

const RELATIONS = ["last", "next", "ago", "in"] as const;
const UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;

interface TimeEditorProps {
  readonly name: AttributeName;
  readonly value: TimeValue | null;
  readonly onChange: (value: TimeValue | undefined) => void;
  readonly label: string;
}

/** A time: between two days, or counted from now. */
export function TimeEditor({ name, value, onChange, label }: TimeEditorProps) {
  const { t } = useSession();
  const isRelative = value !== null && "relative" in value;
  const change = (kind: string) => {
    const relation = RELATIONS.find((one) => one === kind);
    if (relation) onChange({ count: 7, unit: "day", ...(isRelative ? value : {}), relative: relation });
    else onChange(undefined);
  };
  return (
    <fieldset className={css.time} aria-label={label}>
      <select
        name={name}
        className={control(css.select)}
        value={isRelative ? value.relative : "between"}
        aria-label={t("search.timeKind", { name: label })}
        onChange={(event) => change(event.target.value)}
      >
        <option value="between">{t("search.between")}</option>
        {RELATIONS.map((one) => (
          <option key={one} value={one}>
            {t(`search.relation.${one}`)}
          </option>
        ))}
      </select>
      {isRelative ? (
        <>
          <input
            type="number"
            min={1}
            max={999}
            className={control(css.count)}
            value={value.count}
            aria-label={t("search.countOf")}
            onChange={(event) => {
              const count = Math.min(999, Math.max(1, Math.trunc(event.target.valueAsNumber) || 1));
              onChange({ ...value, count });
            }}
          />
          <select
            className={control(css.select)}
            value={value.unit}
            aria-label={t("search.unitOf")}
            onChange={(event) => onChange({ ...value, unit: event.target.value as (typeof UNITS)[number] })}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {t(`search.unit.${unit}`)}
              </option>
            ))}
          </select>
        </>
      ) : (
        <Between value={value} onChange={onChange} />
      )}
    </fieldset>
  );
}

interface BetweenProps {
  readonly value: Exclude<TimeValue, { relative: string }> | null;
  readonly onChange: (value: TimeValue | undefined) => void;
}

function Between({ value, onChange }: BetweenProps) {
  const { t } = useSession();
  const set = (end: "from" | "to", day: string) => {
    const next = { ...value, [end]: day || undefined };
    onChange(next.from || next.to ? next : undefined);
  };
  return (
    <>
      {(["from", "to"] as const).map((end) => (
        <input
          key={end}
          type="date"
          className={control(css.select)}
          value={value?.[end] ?? ""}
          aria-label={t(`field.${end}`)}
          onChange={(event) => set(end, event.target.value)}
        />
      ))}
    </>
  );
}
