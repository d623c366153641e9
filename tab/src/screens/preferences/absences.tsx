import { Switch } from "@fluentui/react-components";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import type { Absence } from "../../../../core/people/preferences.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { ChoiceField } from "../../forms/fields/choice-field.tsx";
import { TextField } from "../../forms/fields/text-field.tsx";
import { WordsField } from "../../forms/fields/words-field.tsx";
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
                <TextField
                  key={end}
                  name={`absence.${end}`}
                  label={t(end === "from" ? "preferences.absentFrom" : "preferences.absentUntil")}
                  input={{ type: "date" }}
                  value={absence[end]}
                  onChange={(value) => {
                    if (value !== "") change({ [end]: value });
                  }}
                  error={errors[`absence.${end}`]}
                />
              ))}
            </div>
            <ChoiceField
              name="absence.substitute"
              label={t("preferences.substitute")}
              none={t("preferences.noSubstitute")}
              options={operators
                .filter(({ address }) => address !== me.operator.address)
                .map(({ address, name }) => ({ key: address, name }))}
              value={absence.substitute ?? ""}
              onChange={(value) => change({ substitute: value || null })}
              error={errors["absence.substitute"]}
            />
            <WordsField
              name="absence.text"
              label={t("preferences.absentText")}
              rows={3}
              value={absence.text}
              onChange={(text) => change({ text })}
            />
          </>
        ) : null}
      </div>
    </div>
  );
}
