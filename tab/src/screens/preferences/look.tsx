import { Field, Select, Switch } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../../../../core/i18n/language.ts";
import { useSession } from "../../app/session.ts";
import css from "../../ui/pages.module.css";
import type { SectionProps } from "./section-props.ts";

/** Aspetto e lingua. */
export function Look({ chosen, set }: SectionProps) {
  const { t } = useSession();
  return (
    <div className={css.body} data-region="list">
      <div className={css.form}>
        <Field label={t("preferences.language")} hint={t("preferences.languageLater")} size="small">
          <Select
            size="small"
            value={chosen.language ?? ""}
            onChange={(_event, { value }) => set({ language: (value || null) as Language | null })}
          >
            <option value="">{t("preferences.languageOfTeams")}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {t(`language.${language}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field hint={t("preferences.plainLanguageHint")} size="small">
          <Switch
            label={t("preferences.plainLanguage")}
            checked={chosen.plainLanguage}
            onChange={(_event, { checked }) => set({ plainLanguage: checked })}
          />
        </Field>
        <p className={css.quiet}>{t("preferences.theme")}</p>
      </div>
    </div>
  );
}

/** Entra's own pages: there is no password of ours (spec P1). */
const CHANGE_PASSWORD = "https://mysignins.microsoft.com/security-info/password/change";
const RECOVER_PASSWORD = "https://passwordreset.microsoftonline.com/";

/** Who one is, as Microsoft 365 says. */
export function Profile() {
  const { t, me } = useSession();
  return (
    <div className={css.body} data-region="list">
      <dl className={css.facts}>
        <dt>{t("preferences.name")}</dt>
        <dd>{me.operator.name}</dd>
        <dt>{t("preferences.address")}</dt>
        <dd>{me.operator.address}</dd>
      </dl>
      <p className={css.quiet}>{t("tab.preferences.profile")}</p>
      <p className={css.links}>
        <a href={CHANGE_PASSWORD} target="_blank" rel="noreferrer">
          {t("preferences.passwordChange")}
        </a>
        <a href={RECOVER_PASSWORD} target="_blank" rel="noreferrer">
          {t("preferences.passwordRecover")}
        </a>
      </p>
    </div>
  );
}
