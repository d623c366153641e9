import { Warning12Filled } from "@fluentui/react-icons";
import type { DeadLetterView } from "../../../../core/dead-letter-view.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { useLayout } from "../../frame/layout.ts";
import { Link } from "../../routes/link.tsx";
import {
  ADMIN_SECTIONS,
  type AdminSection,
  PREFERENCES_SECTIONS,
  type PreferencesSection,
  parseRoute,
} from "../../routes/route.ts";
import { navigate } from "../../routes/router.ts";
import { control } from "../../ui/control.ts";
import css from "../../ui/pages.module.css";

interface SectionMenuProps {
  readonly preferences?: PreferencesSection;
  readonly admin?: AdminSection;
}

/** What one chose for oneself and, below, what concerns the desk; only for those who have it. */
export function SectionMenu(props: SectionMenuProps) {
  return useLayout() === "phone" ? <SectionChooser {...props} /> : <SectionLinks {...props} />;
}

/** On a phone one box: two rows of links would go out of sight sideways. */
function SectionChooser({ preferences, admin }: SectionMenuProps) {
  const { t, me } = useSession();
  const go = (path: string) => navigate(parseRoute(path));
  return (
    <nav className={css.left} aria-label={t("tab.nav.preferences")} data-region="sections">
      <select
        className={control(css.chooser)}
        aria-label={t("tab.nav.preferences")}
        value={admin ? `adm/${admin}` : `pref/${preferences}`}
        onChange={(event) => go(event.target.value)}
      >
        <optgroup label={t("tab.nav.preferences")}>
          {PREFERENCES_SECTIONS.map((section) => (
            <option key={section} value={`pref/${section}`}>
              {t(`preferences.section.${section}`)}
            </option>
          ))}
        </optgroup>
        {me.may.runDesk ? (
          <optgroup label={t("admin.title")}>
            {ADMIN_SECTIONS.map((section) => (
              <option key={section} value={`adm/${section}`}>
                {t(`admin.section.${section}`)}
              </option>
            ))}
          </optgroup>
        ) : null}
      </select>
    </nav>
  );
}

function SectionLinks({ preferences, admin }: SectionMenuProps) {
  const { t, me } = useSession();
  const letters = useRead<{ items: readonly DeadLetterView[] }>(me.may.runDesk ? "/dead-letters" : null);
  const dead = letters.value?.items.length ?? 0;
  return (
    <nav className={css.left} aria-label={t("tab.nav.preferences")} data-region="sections">
      <h1>{t("tab.nav.preferences")}</h1>
      <ul className={css.menu}>
        {PREFERENCES_SECTIONS.map((section) => (
          <li key={section}>
            <Link
              className={css.entry}
              to={{ screen: "preferences", section }}
              aria-current={section === preferences ? "page" : undefined}
            >
              {t(`preferences.section.${section}`)}
            </Link>
          </li>
        ))}
      </ul>
      {me.may.runDesk ? (
        <>
          <h2>{t("admin.title")}</h2>
          <ul className={css.menu}>
            {ADMIN_SECTIONS.map((section) => (
              <li key={section}>
                <Link
                  className={css.entry}
                  to={{ screen: "admin", section }}
                  aria-current={section === admin ? "page" : undefined}
                >
                  {t(`admin.section.${section}`)}
                  {section === "consegne" && dead > 0 ? (
                    <span className={css.alarm}>
                      <Warning12Filled aria-hidden /> {dead}
                    </span>
                  ) : null}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </nav>
  );
}
