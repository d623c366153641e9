import { Button } from "@fluentui/react-components";
import { DocumentSearch32Regular } from "@fluentui/react-icons";
import { useSession } from "../../app/session.ts";
import { navigate } from "../../routes/router.ts";
import { MessagePage } from "../../ui/message-page.tsx";

/** An address that leads nowhere: said so, never the Cruscotto in silence. */
export default function NotFound() {
  const { t } = useSession();
  return (
    <MessagePage
      testId="not-found"
      icon={<DocumentSearch32Regular aria-hidden />}
      title={t("tab.notFound.title")}
      actions={
        <>
          <Button appearance="primary" onClick={() => navigate({ screen: "dashboard" })}>
            {t("tab.backToDashboard")}
          </Button>
          <Button onClick={() => navigate({ screen: "search", query: {} })}>{t("tab.search.title")}</Button>
        </>
      }
    >
      <p>
        <code>{location.pathname}</code>
      </p>
      <p>{t("tab.notFound.text")}</p>
    </MessagePage>
  );
}
