import { useCallback, useMemo, useState } from "react";
import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";

export interface Selection {
  readonly numbers: ReadonlySet<string>;
  readonly tickets: readonly TicketView[];
  /** One more or one less; as a range, all from the last one chosen. */
  readonly toggle: (number: string, isRange: boolean) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** What is chosen among the tickets shown, for bulk actions. Those that leave the list leave the selection. */
export function useSelection(shown: readonly TicketView[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const order = useMemo(() => shown.map(({ number }) => number), [shown]);
  const toggle = useCallback(
    (number: string, isRange: boolean) => {
      setChosen((before) => {
        const range = isRange && anchor !== null ? between(order, anchor, number) : [];
        return range.length > 0 ? new Set([...before, ...range]) : toggled(before, number);
      });
      setAnchor(number);
    },
    [anchor, order],
  );
  const all = useCallback(() => {
    setChosen((before) => (order.every((number) => before.has(number)) ? new Set() : new Set(order)));
  }, [order]);
  const clear = useCallback(() => setChosen(new Set()), []);
  return useMemo(() => {
    const tickets = shown.filter(({ number }) => chosen.has(number));
    return { numbers: new Set(tickets.map(({ number }) => number)), tickets, toggle, all, clear };
  }, [shown, chosen, toggle, all, clear]);
}

function toggled(before: ReadonlySet<string>, number: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(number)) next.add(number);
  return next;
}

/** Both ends included, whichever comes first; empty when one is no longer shown. */
export function between(order: readonly string[], one: string, other: string): readonly string[] {
  const [first = -1, last = -1] = [order.indexOf(one), order.indexOf(other)].sort((a, b) => a - b);
  return first < 0 ? [] : order.slice(first, last + 1);
}
