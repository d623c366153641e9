import { type FocusEvent, useCallback, useRef, useState } from "react";
import type { TicketView } from "../../../../core/ticket/views/ticket-view.ts";
import { holdOrder } from "../../list/hold-order.ts";

/** The rows of a box, held in place while the pointer or the focus is among them. */
export function useHeldList(incoming: readonly TicketView[], limit: number, scope: string) {
  const [isPointerIn, setPointerIn] = useState(false);
  const [isFocusIn, setFocusIn] = useState(false);
  const shown = useRef<{ readonly scope: string; readonly items: readonly TicketView[] }>({
    scope,
    items: [],
  });
  const [, again] = useState(0);
  /** Another scope, or a box with nothing to hold, shows what there is. */
  const isHeld =
    (isPointerIn || isFocusIn) && shown.current.scope === scope && shown.current.items.length > 0;
  const held = holdOrder(shown.current.items, incoming, isHeld, limit);
  shown.current = { scope, items: held.items };
  const release = useCallback(() => {
    shown.current = { scope: "", items: [] };
    again((n) => n + 1);
  }, []);
  return {
    ...held,
    release,
    handlers: {
      onMouseEnter: () => setPointerIn(true),
      onMouseLeave: () => setPointerIn(false),
      onFocus: () => setFocusIn(true),
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocusIn(false);
      },
    },
  };
}
