import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useSession } from "../app/session.ts";
import { Notice } from "../ui/notice.tsx";
import css from "./frame.module.css";

interface OverPageProps {
  readonly title: string;
  readonly testId: string;
  /** What can be done about it. */
  readonly action: { readonly label: string; readonly run: () => void };
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** Something about the whole page, over it, that can be acted on or put away. */
export function OverPage({ title, testId, action, onDismiss, children }: OverPageProps) {
  const { t } = useSession();
  return (
    <div className={css.overPage}>
      <Notice
        tone="warning"
        title={title}
        testId={testId}
        actions={
          <>
            <Button size="small" onClick={action.run}>
              {action.label}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={t("tab.dismiss")}
              title={t("tab.dismiss")}
              onClick={onDismiss}
            />
          </>
        }
      >
        {children}
      </Notice>
    </div>
  );
}
