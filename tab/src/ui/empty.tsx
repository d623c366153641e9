import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { MessagePage } from "./message-page.tsx";

interface EmptyProps {
  readonly Icon: FluentIcon;
  readonly title: string;
  readonly children?: ReactNode;
}

/** A list with nothing in it: why that is so, and what comes next. */
export function Empty({ Icon, title, children }: EmptyProps) {
  return (
    <MessagePage compact testId="empty" icon={<Icon aria-hidden />} title={title}>
      {children}
    </MessagePage>
  );
}
