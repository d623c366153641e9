import { type Desk, operatorName } from "../../desk/desk.ts";
import type { Language } from "../../i18n/language.ts";
import type { Instant } from "../../time.ts";
import type { CommandSource } from "../commands.ts";
import type { HistoryEvent, HistoryRecord } from "../events.ts";
import { historyText } from "./history-text.ts";

/** One line of a ticket's history. */
export interface HistoryView {
  readonly seq: number;
  readonly at: Instant;
  readonly type: HistoryEvent["type"];
  /** Who did it: a name, or null for the desk itself. */
  readonly by: string | null;
  readonly source: CommandSource;
  /** One line in the reader's language. */
  readonly text: string;
}

/** The history as it is read: oldest first, without what nobody needs to read. */
export function historyView(
  desk: Desk,
  language: Language,
  records: readonly HistoryRecord[],
): readonly HistoryView[] {
  return records.flatMap((record) => {
    const text = historyText(desk, language, record);
    if (text === null) return [];
    const { seq, at, source, event, actor } = record;
    const by =
      actor.kind === "operator"
        ? operatorName(desk, actor.address)
        : actor.kind === "customer"
          ? actor.address
          : null;
    return [{ seq, at, type: event.type, by, source, text }];
  });
}
