import {
  ArrowReply16Regular,
  CheckmarkCircle16Regular,
  Clock16Regular,
  FolderArrowRight16Regular,
  Note16Regular,
} from "@fluentui/react-icons";
import type { MessageKey } from "../../../core/i18n/translate.ts";
import type { Action } from "../../../core/people/policy.ts";
import { useSession } from "../app/session.ts";
import type { Route } from "../routes/route.ts";
import { navigate } from "../routes/router.ts";
import css from "./list.module.css";

type TicketPanel = Extract<Route, { screen: "ticket" }>["panel"];

interface RowAction {
  readonly panel: Exclude<TicketPanel, undefined>;
  readonly needs: Action;
  readonly label: MessageKey;
  readonly key: string;
  readonly Icon: typeof Note16Regular;
}

/** In the design's order: what one does most, without opening the ticket first. */
export const ROW_ACTIONS: readonly RowAction[] = [
  { panel: "reply", needs: "reply", label: "tab.action.reply", key: "r", Icon: ArrowReply16Regular },
  { panel: "note", needs: "note", label: "tab.action.note", key: "n", Icon: Note16Regular },
  { panel: "pending", needs: "pending", label: "tab.action.pending", key: "w", Icon: Clock16Regular },
  { panel: "move", needs: "move", label: "tab.action.move", key: "s", Icon: FolderArrowRight16Regular },
  { panel: "close", needs: "close", label: "tab.action.close", key: "c", Icon: CheckmarkCircle16Regular },
];

interface RowActionsProps {
  readonly number: string;
  readonly abilities: readonly Action[];
  readonly onOpen: () => void;
}

/** The quick actions of the row under the pointer or the focus; what is not allowed is absent. */
export function RowActions({ number, abilities, onOpen }: RowActionsProps) {
  const { t } = useSession();
  return (
    <span className={css.actions}>
      {ROW_ACTIONS.filter(({ needs }) => abilities.includes(needs)).map(({ panel, label, key, Icon }) => (
        <button
          key={panel}
          type="button"
          tabIndex={-1}
          className={css.action}
          aria-label={t(label)}
          title={`${t(label)} (${key.toUpperCase()})`}
          onClick={(event) => {
            event.stopPropagation();
            onOpen();
            navigate({ screen: "ticket", number, panel });
          }}
        >
          <Icon aria-hidden />
        </button>
      ))}
    </span>
  );
}
