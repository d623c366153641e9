import { Button } from "@fluentui/react-components";
import { LockClosed32Regular } from "@fluentui/react-icons";
import type { Problem } from "../../api/problem.ts";
import { useSession } from "../../app/session.ts";
import { navigate } from "../../routes/router.ts";
import { MessagePage } from "../../ui/message-page.tsx";

/** A ticket that is not there or not for him: what was asked for, and who to ask. */
export function NoAccess({ number, problem }: { readonly number: string; readonly problem: Problem }) {
  const { t, me } = useSession();
  return (
    <MessagePage
      testId="no-access"
      icon={<LockClosed32Regular aria-hidden />}
      title={t("tab.noAccess.title")}
      actions={
        <Button appearance="primary" onClick={() => navigate({ screen: "dashboard" }, "replace")}>
          {t("tab.backToDashboard")}
        </Button>
      }
    >
      <p>
        {number}. {problem.message}
      </p>
      <p>{t("tab.noAccess.ask", { desk: me.desk.name })}</p>
    </MessagePage>
  );
}
