import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../app/session.ts";
import { useLayout } from "../frame/layout.ts";
import { Notice } from "../ui/notice.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import css from "./found-list.module.css";
import type { FoundListProps } from "./found-list-props.ts";
import { TicketCard } from "./ticket-card.tsx";
import { VirtualGrid } from "./virtual-grid.tsx";

/** Tickets found, in the common grid: only the rows in sight are drawn, pages come as one scrolls. */
export function FoundList(props: FoundListProps) {
  const { found, empty } = props;
  const isPhone = useLayout() === "phone";
  if (found.problem) {
    return (
      <div className={css.notice}>
        <Notice tone="error" title={found.problem.message} />
      </div>
    );
  }
  if (!found.isKnown) return <SkeletonRows count={16} />;
  if (found.hits.length === 0) return <div className={css.empty}>{empty}</div>;
  return isPhone ? <Cards {...props} /> : <VirtualGrid {...props} />;
}

function Cards({ found, label, origin, selection }: FoundListProps) {
  const { t } = useSession();
  const [isChoosing, setChoosing] = useState(false);
  const { numbers: chosen, toggle, all, clear } = selection;
  const numbers = found.hits.map(({ ticket }) => ticket.number);
  const end = useRef<HTMLLIElement>(null);
  const { loadMore } = found;
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void loadMore();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [loadMore]);
  const choiceOf = (number: string) =>
    isChoosing ? { isSelected: chosen.has(number), toggle: () => toggle(number, false) } : undefined;
  const turn = () => {
    if (isChoosing) clear();
    setChoosing(!isChoosing);
  };
  return (
    <>
      <div className={css.choose}>
        {isChoosing ? (
          <Button appearance="subtle" onClick={all}>
            {t("lists.chooseAll")}
          </Button>
        ) : null}
        <Button appearance="subtle" aria-pressed={isChoosing} onClick={turn}>
          {t(isChoosing ? "lists.chooseEnd" : "lists.choose")}
        </Button>
      </div>
      <ul className={css.cards} aria-label={label} data-region="list">
        {found.hits.map(({ ticket }) => (
          <TicketCard
            key={ticket.number}
            ticket={ticket}
            numbers={numbers}
            origin={origin}
            choice={choiceOf(ticket.number)}
          />
        ))}
        {found.next === null ? null : (
          <li ref={end} className={css.more} aria-busy="true">
            {t("tab.loading")}
          </li>
        )}
      </ul>
    </>
  );
}
