import { LockClosed12Filled } from "@fluentui/react-icons";
import { initialsOf } from "../format/people.ts";
import css from "./marks.module.css";

interface InitialsProps {
  readonly name: string;
  readonly mine?: boolean;
  /** Said with the padlock. */
  readonly lockLabel?: string | null;
  readonly lockMine?: boolean;
  readonly size?: "small" | "medium" | "large";
  readonly tone?: "person" | "customer";
}

/** A person as two letters; brand when it is me, with a padlock when he works on the ticket now. */
export function Initials({
  name,
  mine = false,
  lockLabel = null,
  lockMine = false,
  size = "small",
  tone = "person",
}: InitialsProps) {
  const circle = `${css.circle} ${css[size] ?? ""} ${mine ? css.mine : ""} ${tone === "customer" ? css.customer : ""}`;
  const label = lockLabel ? `${name}, ${lockLabel}` : name;
  return (
    <span className={css.person} title={label}>
      <span className={circle} role="img" aria-label={label}>
        <span aria-hidden>{initialsOf(name)}</span>
      </span>
      {lockLabel ? (
        <LockClosed12Filled aria-hidden className={`${css.lock} ${lockMine ? css.lockMine : ""}`} />
      ) : null}
    </span>
  );
}
