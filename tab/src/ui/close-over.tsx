import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useSession } from "../app/session.ts";
import { useKeys } from "../keys/use-keys.ts";

interface CloseOverProps {
  readonly className?: string | undefined;
  readonly onClose: () => void;
}

/** Closes what lies over the page, also by Escape. */
export function CloseOver({ className, onClose }: CloseOverProps) {
  const { t } = useSession();
  useKeys([{ keys: ["Escape"], inFields: true, run: onClose }]);
  return (
    <Button
      className={className}
      appearance="subtle"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={t("tab.dismiss")}
      onClick={onClose}
    />
  );
}
