import { useEffect, useState } from "react";
import type { TicketView } from "../../../../core/ticket/views/ticket-view.ts";
import { ACTIVE_STATES } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { Link } from "../../routes/link.tsx";
import css from "./new-ticket.module.css";

const PAUSE = 400;
const MOST = 5;

/** Forse è già aperto: the caller's open tickets, before another is made. */
export function AlreadyOpen({ address }: { readonly address: string }) {
  const { t, api } = useSession();
  const tickets = useOpenTickets(address.trim().toLowerCase(), api);
  return (
    <section>
      <h2>
        {t("tab.new.alreadyOpen")} {tickets && tickets.length > 0 ? <span>{tickets.length}</span> : null}
      </h2>
      {tickets === null ? (
        <p>{t("tab.new.alreadyOpenHint")}</p>
      ) : tickets.length === 0 ? (
        <p role="status">{t("tab.new.noneOpen")}</p>
      ) : (
        <ul className={css.open}>
          {tickets.map(({ number, title, state, owner }) => (
            <li key={number}>
              <Link to={{ screen: "ticket", number }} title={number}>
                …{number.slice(-6)}
              </Link>{" "}
              {title}
              <span>
                {t(`state.${state}`)}
                {owner ? ` · ${owner.name}` : ""}
                {" · "}
                <Link to={{ screen: "ticket", number, panel: "note" }}>{t("newTicket.addToThis")}</Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useOpenTickets(
  address: string,
  api: ReturnType<typeof useSession>["api"],
): readonly TicketView[] | null {
  const [found, setFound] = useState<readonly TicketView[] | null>(null);
  useEffect(() => {
    setFound(null);
    if (!/^\S+@\S+\.\S+$/.test(address)) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      api.tickets({ customer: address, state: ACTIVE_STATES, limit: MOST }).then(
        ({ items }) => {
          if (isCurrent) setFound(items);
        },
        () => {
          /* A hint that does not come leaves the form as it is. */
        },
      );
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [address, api]);
  return found;
}
