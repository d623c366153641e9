import { Button } from "@fluentui/react-components";
import { LinkDismiss16Regular } from "@fluentui/react-icons";
import { useSession } from "../../../app/session.ts";
import { Link } from "../../../routes/link.tsx";
import { StateIcon } from "../../../ui/state-icon.tsx";
import { useUnlink } from "../ticket-actions.ts";
import type { TicketPage } from "../ticket-page.ts";
import css from "./side.module.css";

/** Collegati: tickets that know of this one, and the way to add or take away one. */
export function LinkLines({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { links, number, abilities, mergedInto } = page.ticket;
  const unlink = useUnlink(number);
  const canLink = abilities.includes("link");
  return (
    <>
      {mergedInto ? (
        <p className={css.merged}>
          {t("tab.side.mergedInto")} <Link to={{ screen: "ticket", number: mergedInto }}>{mergedInto}</Link>
        </p>
      ) : null}
      {links.length === 0 ? <p className={css.quiet}>{t("tab.side.noLinks")}</p> : null}
      <ul className={css.links}>
        {links.map(({ kind, number: other, title, state }) => (
          <li key={other}>
            <StateIcon state={state} labelled />
            <span className={css.linkWords}>
              <Link
                className={css.linkTitle}
                to={{ screen: "ticket", number: other }}
                title={`${other} ${title}`}
              >
                {title}
              </Link>
              <span className={css.quiet}>
                {t(`tab.side.link.${kind}`)} · {t(`state.${state}`)}
              </span>
            </span>
            {canLink ? (
              <Button
                appearance="subtle"
                size="small"
                icon={<LinkDismiss16Regular />}
                aria-label={t("tab.side.unlink", { number: other })}
                title={t("tab.side.unlink", { number: other })}
                onClick={() => void unlink(other)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {canLink ? (
        <button type="button" className={css.more} onClick={() => page.open("link")}>
          {t("tab.side.addLink")}
        </button>
      ) : null}
    </>
  );
}
