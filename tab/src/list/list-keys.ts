import type { TicketView } from "../../../core/ticket/views/ticket-view.ts";
import type { KeyBinding } from "../keys/key-map.ts";
import { navigate } from "../routes/router.ts";
import { ROW_ACTIONS } from "./row-actions.tsx";

const rowsOf = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>("[data-row]") ?? []),
];

const rowInFocus = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;

/** Moves focus among the rows shown; from outside it enters at the row Tab would reach. */
function step(root: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsOf(root);
  const here = rowInFocus();
  const at = here ? rows.indexOf(here) : -1;
  const target = at < 0 ? (rows.find((row) => row.tabIndex === 0) ?? rows[0]) : rows[at + by];
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}

interface ListKeysOptions {
  readonly root: () => HTMLElement | null;
  readonly find: (number: string) => TicketView | undefined;
  readonly take: (ticket: TicketView) => void;
}

/** The keys every list of tickets has: move, open, act on the row in focus. */
export function listKeys({ root, find, take }: ListKeysOptions): readonly KeyBinding[] {
  const onRow = (act: (ticket: TicketView, row: HTMLElement) => void) => () => {
    const row = rowInFocus();
    const ticket = find(row?.dataset.ticket ?? "");
    if (row && ticket) act(ticket, row);
  };
  const open = onRow((_ticket, row) => row.querySelector("a")?.click());
  return [
    { keys: ["j", "ArrowDown"], shown: "J K", label: "tab.keys.move", run: () => step(root(), 1) },
    { keys: ["k", "ArrowUp"], run: () => step(root(), -1) },
    { keys: ["Enter"], shown: "↵", label: "tab.keys.open", run: enterOrClick(open) },
    ...ROW_ACTIONS.map(
      ({ panel, needs, label, key }): KeyBinding => ({
        keys: [key],
        label,
        ...(panel === "reply" || panel === "move" ? { shown: key.toUpperCase() } : {}),
        run: onRow((ticket, row) => {
          if (!ticket.abilities.includes(needs)) return;
          row.querySelector("a")?.click();
          navigate({ screen: "ticket", number: ticket.number, panel }, "replace");
        }),
      }),
    ),
    {
      keys: ["a"],
      shown: "A",
      label: "tab.action.take",
      run: onRow((ticket) => {
        if (ticket.abilities.includes("take")) take(ticket);
      }),
    },
  ];
}

/** Enter on a button or a link inside the page stays what it is. */
function enterOrClick(open: () => void) {
  return (event: KeyboardEvent) => {
    const target = event.target as HTMLElement | null;
    if (target && !target.matches("[data-row]")) target.closest<HTMLElement>("button, a")?.click();
    else open();
  };
}
