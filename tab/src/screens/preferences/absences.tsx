import { Field, Input, Select, Switch, Textarea } from "@fluentui/react-components";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import type { Absence } from "../../../../core/people/preferences.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { wrong } from "../../forms/fields/field-props.ts";
import css from "../../ui/pages.module.css";
import type { SectionProps } from "./section-props.ts";

/** Assenze: from when to when, and who looks after one's tickets. */
export function Absences({ chosen, set, errors }: SectionProps) {
  const { t, me, dates } = useSession();
  const operators = useRead<DeskView>("/desk").value?.operators ?? [];
  const { absence } = chosen;
  const today = dates.day(new Date().toISOString());
  const change = (changed: Partial<Absence>) => {
    if (absence) set({ absence: { ...absence, ...changed } });
  };
  return (
    <div className={css.body} data-region="list">
      <div className={css.form}>
        <Switch
          label={t("preferences.absent")}
          checked={absence !== null}
          onChange={(_event, { checked }) =>
            set({ absence: checked ? { from: today, until: today, substitute: null, text: "" } : null })
          }
        />
        {absence ? (
          <>
            <div className={css.pair}>
              {(["from", "until"] as const).map((end) => (
                <Field
                  key={end}
                  size="small"
                  label={t(end === "from" ? "preferences.absentFrom" : "preferences.absentUntil")}
                  {...wrong(errors[`absence.${end}`])}
                >
                  <Input
                    name={`absence.${end}`}
                    type="date"
                    size="small"
                    value={absence[end]}
                    onChange={(_event, { value }) => {
                      if (value !== "") change({ [end]: value });
                    }}
                  />
                </Field>
              ))}
            </div>
            <Field label={t("preferences.substitute")} size="small" {...wrong(errors["absence.substitute"])}>
              <Select
                name="absence.substitute"
                size="small"
                value={absence.substitute ?? ""}
                onChange={(_event, { value }) => change({ substitute: value || null })}
              >
                <option value="">{t("preferences.noSubstitute")}</option>
                {operators
                  .filter(({ address }) => address !== me.operator.address)
                  .map(({ address, name }) => (
                    <option key={address} value={address}>
                      {name}
                    </option>
                  ))}
              </Select>
            </Field>
            <Field label={t("preferences.absentText")} size="small">
              <Textarea
                rows={3}
                resize="vertical"
                value={absence.text}
                onChange={(_event, { value }) => change({ text: value })}
              />
            </Field>
          </>
        ) : null}
      </div>
    </div>
  );
}
