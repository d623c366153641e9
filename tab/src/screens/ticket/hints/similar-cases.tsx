import type { RoutingHintView } from "../../../../../core/routing/hint-view.ts";
import { useSession } from "../../../app/session.ts";
import { Link } from "../../../routes/link.tsx";
import type { TicketPage } from "../ticket-page.ts";
import css from "./hints.module.css";

type Hint = NonNullable<RoutingHintView["hint"]>;

/** Where similar tickets were solved, why the desk thinks so, and the tickets themselves (spec X1). */
export function HintReasons({ hint }: { readonly hint: Hint }) {
  const { t } = useSession();
  return (
    <div className={css.hint} data-testid="routing-hint">
      <p>{hint.text}</p>
      {hint.words.length > 0 ? (
        <p className={css.quiet}>{t("hints.words", { words: hint.words.join(", ") })}</p>
      ) : null}
      {hint.cases.length > 0 ? (
        <ul className={css.cases}>
          {hint.cases.map(({ number, title }) => (
            <li key={number}>
              <Link to={{ screen: "ticket", number }} title={`${number} ${title}`}>
                <span className={css.tail}>…{number.slice(-6)}</span> {title}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Casi simili, with the way to move the ticket there. */
export function SimilarCases({ page: { hint, ticket, open } }: { readonly page: TicketPage }) {
  const { t } = useSession();
  if (!hint) return null;
  return (
    <>
      <HintReasons hint={hint} />
      {ticket.abilities.includes("move") ? (
        <button type="button" className={css.action} onClick={() => open("move")}>
          {t("hints.move")}
        </button>
      ) : null}
    </>
  );
}
