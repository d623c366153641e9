import { Switch } from "@fluentui/react-components";
import { WAYS_TO_TELL, type WayToTell } from "../../../../core/people/preferences.ts";
import { useSession } from "../../app/session.ts";
import { TextField } from "../../forms/fields/text-field.tsx";
import css from "../../ui/pages.module.css";
import { MyDelivery } from "./my-delivery.tsx";
import type { SectionProps } from "./section-props.ts";

const USUAL_DIGEST = "08:30";

/** Dove avvisarmi: at least one way stays on. */
export function ToldBy({ chosen, set, errors }: SectionProps) {
  const { t } = useSession();
  const { toldBy, digest } = chosen;
  const toggle = (way: WayToTell, isOn: boolean) => {
    const next = WAYS_TO_TELL.filter((one) => (one === way ? isOn : toldBy.includes(one)));
    if (next.length > 0) set({ toldBy: next });
  };
  return (
    <div className={css.aside}>
      <div className={css.body} data-region="list">
        <div className={css.form}>
          {/* No Field around them: it would give its one label and id to all three. */}
          <fieldset className={css.ways} aria-describedby="ways-hint">
            <legend className="visually-hidden">{t("preferences.section.avvisi")}</legend>
            {WAYS_TO_TELL.map((way) => (
              <Switch
                key={way}
                label={t(`preferences.way.${way}`)}
                checked={toldBy.includes(way)}
                onChange={(_event, { checked }) => toggle(way, checked)}
              />
            ))}
            <span id="ways-hint" className={css.quiet} role={errors.toldBy ? "alert" : undefined}>
              {errors.toldBy ?? t("preferences.wayNeeded")}
            </span>
          </fieldset>
          <div>
            <Switch
              label={t("preferences.digest")}
              checked={digest !== null}
              onChange={(_event, { checked }) => set({ digest: checked ? { at: USUAL_DIGEST } : null })}
            />
            {digest ? (
              <div className={css.pair}>
                <TextField
                  name="digest.at"
                  label={t("preferences.digestAt")}
                  input={{ type: "time" }}
                  value={digest.at}
                  onChange={(value) => {
                    if (value !== "") set({ digest: { ...digest, at: value } });
                  }}
                />
                <TextField
                  name="digest.again"
                  label={t("preferences.digestAgain")}
                  input={{ type: "time" }}
                  value={digest.again ?? ""}
                  onChange={(value) => set({ digest: { ...digest, again: value || null } })}
                />
              </div>
            ) : null}
          </div>
        </div>
      </div>
      <aside className={css.side}>
        <MyDelivery />
      </aside>
    </div>
  );
}
