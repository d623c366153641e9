import { Alert16Filled, Clock16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Due, DueTone } from "../format/due.ts";
import css from "./marks.module.css";

const ICONS: Partial<Readonly<Record<DueTone, typeof Alert16Filled>>> = {
  late: Warning16Filled,
  soon: Clock16Filled,
  reminder: Alert16Filled,
};

/** Urgency as icon, word, weight and colour together. */
export function DueLabel({ due }: { readonly due: Due }) {
  const Icon = ICONS[due.tone];
  return (
    <span className={`${css.due} ${css[due.tone] ?? ""}`} data-tone={due.tone}>
      <span className={css.icon}>{Icon ? <Icon aria-hidden /> : null}</span>
      <span className={css.dueText}>{due.text}</span>
    </span>
  );
}
