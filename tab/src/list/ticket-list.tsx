import { Button } from "@fluentui/react-components";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { failureWords, useAct } from "../actions/use-act.ts";
import type { TicketListQuery } from "../api/desk-api.ts";
import { useSession } from "../app/session.ts";
import { useLayout } from "../frame/layout.ts";
import { useKeys } from "../keys/use-keys.ts";
import type { Route } from "../routes/route.ts";
import { Notice } from "../ui/notice.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { showToast } from "../ui/toasts.ts";
import { listKeys } from "./list-keys.ts";
import { TicketCard } from "./ticket-card.tsx";
import { ColumnHeader, TicketGrid } from "./ticket-grid.tsx";
import css from "./ticket-list.module.css";
import { usePages } from "./use-pages.ts";

interface TicketListProps {
  readonly query: TicketListQuery;
  readonly label: string;
  readonly origin: { readonly label: string; readonly route: Route };
  readonly empty: ReactNode;
}

/** A list of tickets with the common grid and keys, read page by page. */
export function TicketList({ query, label, origin, empty }: TicketListProps) {
  const session = useSession();
  const { t } = session;
  const { tickets, problem, hasMore, isLoading, loadMore } = usePages(query);
  const root = useRef<HTMLDivElement>(null);
  const isPhone = useLayout() === "phone";
  const act = useAct();
  const latest = useRef(tickets);
  latest.current = tickets;
  const find = useCallback(
    (number: string) => latest.current?.find((ticket) => ticket.number === number),
    [],
  );
  useKeys(
    useMemo(
      () =>
        listKeys({
          root: () => root.current,
          find,
          take: ({ number, version }) => {
            const said = session.t("tab.said.taken", { number });
            act(number, "take", {}, { version, said }).catch((error: unknown) =>
              showToast({ tone: "error", text: failureWords(session, error) }),
            );
          },
        }),
      [act, find, session],
    ),
  );
  if (problem) {
    return (
      <div className={css.notice}>
        <Notice tone="error" title={problem.message} />
      </div>
    );
  }
  return (
    <div ref={root} className={css.list} data-region="list">
      {tickets === null ? (
        <SkeletonRows count={16} />
      ) : tickets.length === 0 ? (
        empty
      ) : isPhone ? (
        <ul className={css.cards} aria-label={label}>
          {tickets.map((ticket) => (
            <TicketCard
              key={ticket.number}
              ticket={ticket}
              numbers={tickets.map(({ number }) => number)}
              origin={origin}
            />
          ))}
        </ul>
      ) : (
        <Rows
          label={label}
          tickets={tickets}
          origin={origin}
          isByDue={query.list !== undefined || query.sort === "escalationAt"}
        />
      )}
      {hasMore ? (
        <p className={css.more}>
          <Button size="small" disabled={isLoading} onClick={loadMore}>
            {t("tab.list.more")}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

type RowsProps = Pick<Parameters<typeof TicketGrid>[0], "label" | "tickets" | "origin"> & {
  readonly isByDue: boolean;
};

function Rows({ label, tickets, origin, isByDue }: RowsProps) {
  const [tabStop, setTabStop] = useState<string | null>(null);
  const isThere = tickets.some(({ number }) => number === tabStop);
  return (
    <>
      <ColumnHeader isByDue={isByDue} />
      <TicketGrid
        label={label}
        tickets={tickets}
        tabStop={isThere ? tabStop : (tickets[0]?.number ?? null)}
        onTabStop={setTabStop}
        origin={origin}
      />
    </>
  );
}
