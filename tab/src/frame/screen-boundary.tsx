import { Button } from "@fluentui/react-components";
import { ErrorCircle24Regular } from "@fluentui/react-icons";
import { Component, type ReactNode } from "react";
import { useSession } from "../app/session.ts";
import { hrefOf } from "../routes/route.ts";
import { MessagePage } from "../ui/message-page.tsx";

interface Props {
  /** Where one is: elsewhere the screen is drawn as if nothing had happened. */
  readonly at: string;
  readonly children: ReactNode;
}

interface State {
  readonly at: string;
  readonly hasFailed: boolean;
}

/** Keeps a fault in drawing from leaving an empty page: around a screen, so that the bars stay, and around the bars. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = { at: this.props.at, hasFailed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ at }: Props, before: State): State | null {
    return at === before.at ? null : { at, hasFailed: false };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <ScreenFailed /> : this.props.children;
  }
}

function ScreenFailed() {
  const { t } = useSession();
  return (
    <MessagePage
      testId="screen-failed"
      icon={<ErrorCircle24Regular aria-hidden />}
      title={t("tab.screenFailed.title")}
      actions={
        <>
          <Button appearance="primary" onClick={() => location.reload()}>
            {t("tab.reload")}
          </Button>
          <Button as="a" href={hrefOf({ screen: "dashboard" })}>
            {t("tab.nav.dashboard")}
          </Button>
        </>
      }
    >
      {t("tab.screenFailed.text")}
    </MessagePage>
  );
}
