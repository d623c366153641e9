import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useSession } from "../app/session.ts";
import { useLayout } from "../frame/layout.ts";
import { ROWS, selectableGrid } from "../ui/grid-roles.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { columnsFor, gridTemplate } from "./columns.ts";
import css from "./found-list.module.css";
import type { FoundListProps } from "./found-list-props.ts";
import { HeadRow } from "./head-row.tsx";
import { rememberOrigin } from "./origin.ts";
import { TicketRow } from "./ticket-row.tsx";
import { useGridKeys } from "./use-grid-keys.ts";

/** Fixed heights (design/tab §2): nothing is measured while one scrolls. */
const ROW = 28;
const TALL_ROW = 43;
const TOUCH_ROW = 40;
const TALL_TOUCH_ROW = 56;
const OVERSCAN = 12;
/** So many rows before the end of what was read, the next page is asked for. */
const AHEAD = 30;
const LOADING_ROWS = 4;

/** Where one was in each list, to come back to. */
const places = new Map<string, { readonly offset: number; readonly number: string | null }>();

export function VirtualGrid(props: FoundListProps) {
  const { id, label, found, origin, selection, under, sort, onSort } = props;
  const { t } = useSession();
  const layout = useLayout();
  const columns = useMemo(() => columnsFor(props.columns, layout), [props.columns, layout]);
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [tabStop, setTabStop] = useState<string | null>(() => places.get(id)?.number ?? null);
  const { hits, next, loadMore } = found;
  const numbers = useMemo(() => hits.map(({ ticket }) => ticket.number), [hits]);
  const stop = tabStop !== null && numbers.includes(tabStop) ? tabStop : (numbers[0] ?? null);
  const height = rowHeight(Boolean(under));
  const virtual = useRows({ id, scroller, count: hits.length, height, stop: numbers.indexOf(stop ?? "") });
  const rows = virtual.getVirtualItems();
  const lastDrawn = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (next !== null && lastDrawn > hits.length - AHEAD) void loadMore();
  }, [next, lastDrawn, hits.length, loadMore]);
  const onActive = useCallback((number: string | null) => {
    setActive(number);
    if (number !== null && document.activeElement?.closest(`[data-ticket="${number}"]`)) setTabStop(number);
  }, []);
  useReturnToRow(id, scroller, stop);
  useGridKeys({ scroller, hits, selection, scrollTo: (index) => virtual.scrollToIndex(index), setTabStop });
  const onOpen = useCallback(() => rememberOrigin({ ...origin, numbers }), [origin, numbers]);
  const total = found.total ?? (next === null ? hits.length : -2);
  const template = { "--columns": gridTemplate(columns, true) } as React.CSSProperties;
  return (
    <div ref={scroller} className={css.list} style={template} data-region="list">
      <div {...selectableGrid(label, total + 1)}>
        <HeadRow columns={columns} sort={sort} onSort={onSort} selection={selection} count={hits.length} />
        <div className={css.rows} {...ROWS} style={{ height: virtual.getTotalSize() + tail(next) }}>
          {rows.map(({ index, start }) => {
            const hit = hits[index];
            if (!hit) return null;
            const { ticket } = hit;
            return (
              <TicketRow
                key={ticket.number}
                ticket={ticket}
                index={index + 2}
                columns={columns}
                isActive={active === ticket.number}
                isTabStop={stop === ticket.number}
                isGone={false}
                isSelected={selection.numbers.has(ticket.number)}
                onSelect={selection.toggle}
                onActive={onActive}
                onOpen={onOpen}
                top={start}
                height={height}
                under={under?.(hit)}
              />
            );
          })}
        </div>
      </div>
      {next === null ? null : (
        <div className={css.loading} style={{ top: virtual.getTotalSize() + 24 }}>
          <SkeletonRows count={LOADING_ROWS} />
        </div>
      )}
      <span className="visually-hidden" role="status">
        {found.total === null ? "" : t("lists.count", { count: found.total })}
      </span>
    </div>
  );
}

const tail = (next: string | null) => (next === null ? 0 : LOADING_ROWS * ROW);

const isTouch = () => matchMedia("(pointer: coarse)").matches;
const rowHeight = (isTall: boolean) =>
  isTall ? (isTouch() ? TALL_TOUCH_ROW : TALL_ROW) : isTouch() ? TOUCH_ROW : ROW;

interface RowsOptions {
  readonly id: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly height: number;
  /** The row Tab reaches is always drawn, so that focus is never lost by scrolling. */
  readonly stop: number;
}

function useRows({ id, scroller, count, height, stop }: RowsOptions) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    initialOffset: places.get(id)?.offset ?? 0,
    rangeExtractor: ({ startIndex, endIndex, overscan, count: all }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(all - 1, endIndex + overscan);
      const inSight = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
      if (stop < 0 || (stop >= first && stop <= last)) return inSight;
      return stop < first ? [stop, ...inSight] : [...inSight, stop];
    },
  });
  return virtual;
}

/** Coming back to a list finds it where it was, with focus on the row one left from. */
function useReturnToRow(id: string, scroller: RefObject<HTMLDivElement | null>, stop: string | null): void {
  const latest = useRef(stop);
  latest.current = stop;
  useLayoutEffect(() => {
    const element = scroller.current;
    const place = places.get(id);
    if (!element) return;
    if (place) {
      element.scrollTop = place.offset;
      if (document.activeElement === document.body && place.number) {
        element.querySelector<HTMLElement>(`[data-ticket="${place.number}"]`)?.focus({ preventScroll: true });
      }
    }
    const keep = () => places.set(id, { offset: element.scrollTop, number: latest.current });
    element.addEventListener("scroll", keep, { passive: true });
    element.addEventListener("focusin", keep);
    return () => {
      element.removeEventListener("scroll", keep);
      element.removeEventListener("focusin", keep);
    };
  }, [id, scroller]);
}
