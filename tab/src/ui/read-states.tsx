import { Button } from "@fluentui/react-components";
import { LockClosed32Regular, PlugDisconnected28Regular } from "@fluentui/react-icons";
import type { Read } from "../api/use-read.ts";
import { useSession } from "../app/session.ts";
import { MessagePage } from "./message-page.tsx";
import { SkeletonRows } from "./skeleton-rows.tsx";

interface ReadStatesProps {
  readonly read: Pick<Read<unknown>, "problem" | "isLost" | "reload">;
  readonly rows?: number;
}

/** What stands in place of something read, until it is there or when it cannot be. */
export function ReadStates({ read: { problem, isLost, reload }, rows = 8 }: ReadStatesProps) {
  const { t, me } = useSession();
  if (problem) {
    const isForbidden = problem.view.status === 403 || problem.view.status === 404;
    return (
      <MessagePage
        testId={isForbidden ? "no-access" : "read-problem"}
        icon={<LockClosed32Regular aria-hidden />}
        title={problem.message}
        actions={isForbidden ? null : <Button onClick={reload}>{t("read.retry")}</Button>}
      >
        {isForbidden ? t("tab.noAccess.ask", { desk: me.desk.name }) : null}
      </MessagePage>
    );
  }
  if (isLost) {
    return (
      <MessagePage
        testId="read-lost"
        icon={<PlugDisconnected28Regular aria-hidden />}
        title={t("read.lost")}
        actions={<Button onClick={reload}>{t("read.retry")}</Button>}
      />
    );
  }
  return <SkeletonRows count={rows} />;
}
