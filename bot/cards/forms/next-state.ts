import { fieldsInZone, instantInZone } from "../../../core/desk/desk-time.ts";
import type { NextState } from "../../../core/ticket/commands.ts";
import type { TicketState } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import type { CardContext } from "../context.ts";

/** What a form's "Stato successivo" sends for each state a ticket can be left in. */
export const NEXT_CODES = ["open", "closed+", "closed-", "pending"] as const;
export type NextCode = (typeof NEXT_CODES)[number];

export const STATE_OF_CODE: Readonly<Record<NextCode, TicketState>> = {
  open: "open",
  "closed+": "closed successful",
  "closed-": "closed unsuccessful",
  pending: "pending reminder",
};

/** The presets of "Rimanda". */
export const POSTPONE_PRESETS = ["tomorrow", "monday", "custom"] as const;

type TimeContext = Pick<CardContext, "desk" | "now">;

/**
 * The next state a form asks for, or which of its fields is no answer. Date and time count only for pending:
 * a card of schema 1.5 cannot hide them for the other states.
 */
export function nextStateOf(
  ctx: TimeContext,
  typed: { readonly next: string; readonly untilDate: string; readonly untilTime: string },
): NextState | { readonly invalid: "next" | "until" } {
  switch (typed.next) {
    case "":
    case "open":
      return { state: "open" };
    case "closed+":
      return { state: "closed successful" };
    case "closed-":
      return { state: "closed unsuccessful" };
    case "pending": {
      const until = instantInZone(typed.untilDate, typed.untilTime, ctx.desk.timeZone);
      return until ? { state: "pending reminder", until } : { invalid: "until" };
    }
    default:
      return { invalid: "next" };
  }
}

/** The moment a pending form or "Rimanda" asks for, in the desk's zone; null when it names none. */
export function pendingMomentOf(
  ctx: TimeContext,
  typed: { readonly preset: string; readonly untilDate: string; readonly untilTime: string },
): Instant | null {
  const { timeZone } = ctx.desk;
  const today = fieldsInZone(ctx.now, timeZone).date;
  if (typed.preset === "tomorrow") return instantInZone(plusDays(today, 1), "09:00", timeZone);
  if (typed.preset === "monday") {
    const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
    return instantInZone(plusDays(today, (8 - weekday) % 7 || 7), "09:00", timeZone);
  }
  return instantInZone(typed.untilDate, typed.untilTime, timeZone);
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
