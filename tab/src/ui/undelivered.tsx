import { Warning16Filled } from "@fluentui/react-icons";
import { useSession } from "../app/session.ts";

/** A mail of the ticket did not arrive and nobody has dealt with it. */
export function Undelivered() {
  const { t } = useSession();
  const label = t("delivery.failed");
  return (
    <span title={label}>
      <Warning16Filled role="img" aria-label={label} />
    </span>
  );
}
