import {
  ArrowDown16Regular,
  ArrowUp16Filled,
  ChevronDoubleDown16Regular,
  ChevronDoubleUp16Filled,
} from "@fluentui/react-icons";
import type { Priority } from "../../../core/ticket/ticket.ts";
import { useSession } from "../app/session.ts";
import css from "./marks.module.css";

const ICONS: Readonly<Record<Priority, typeof ArrowUp16Filled | null>> = {
  1: ChevronDoubleDown16Regular,
  2: ArrowDown16Regular,
  3: null,
  4: ArrowUp16Filled,
  5: ChevronDoubleUp16Filled,
};

/** An arrow for what is not normal; priority 5 in the colour of what is late, 4 of what is near. */
export function PriorityIcon({
  priority,
  labelled = true,
}: {
  readonly priority: Priority;
  readonly labelled?: boolean;
}) {
  const { t } = useSession();
  const Icon = ICONS[priority];
  if (!Icon) return <span className={css.icon} />;
  const label = labelled ? t(`priority.${priority}`) : undefined;
  return (
    <span className={`${css.icon} ${css[`priority${priority}`] ?? css.quiet}`} title={label}>
      <Icon aria-hidden={!labelled} aria-label={label} role={labelled ? "img" : undefined} />
    </span>
  );
}
