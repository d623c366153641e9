import {
  CheckmarkCircle16Regular,
  CircleHalfFill16Regular,
  CircleHint16Regular,
  Clock16Regular,
  Delete16Regular,
  DismissCircle16Regular,
  Merge16Regular,
} from "@fluentui/react-icons";
import type { TicketState } from "../../../core/ticket/ticket.ts";
import { useSession } from "../app/session.ts";
import { type StateShape, shapeOf } from "../list/row-model.ts";
import css from "./marks.module.css";

const ICONS: Readonly<Record<StateShape, typeof Clock16Regular>> = {
  new: CircleHint16Regular,
  open: CircleHalfFill16Regular,
  waiting: Clock16Regular,
  done: CheckmarkCircle16Regular,
  failed: DismissCircle16Regular,
  joined: Merge16Regular,
  gone: Delete16Regular,
};

/** The state as a shape. `labelled` where no word beside it says the same. */
export function StateIcon({
  state,
  labelled = false,
}: {
  readonly state: TicketState;
  readonly labelled?: boolean;
}) {
  const { t } = useSession();
  const shape = shapeOf(state);
  const Icon = ICONS[shape];
  const label = labelled ? t(`state.${state}`) : undefined;
  return (
    <span className={`${css.icon} ${css[shape]}`} title={label}>
      <Icon aria-hidden={!labelled} aria-label={label} role={labelled ? "img" : undefined} />
    </span>
  );
}
