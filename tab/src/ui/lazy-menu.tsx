import { Button } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import type { MenuProps } from "./menu-props.ts";

/** Menus bring a positioning engine: it comes after the screen stands, and this button looks the same until then. */
const ActionMenu = lazy(() => import("./action-menu.tsx"));

export function LazyMenu(props: MenuProps) {
  if (props.items.length === 0) return null;
  const waiting = (
    <Button
      appearance="subtle"
      size="small"
      icon={props.icon}
      aria-haspopup="menu"
      aria-label={props.accessibleLabel}
    >
      {props.label ? (
        <>
          {props.label} <ChevronDown12Regular aria-hidden className="menu-chevron" />
        </>
      ) : null}
    </Button>
  );
  return (
    <Suspense fallback={waiting}>
      <ActionMenu {...props} />
    </Suspense>
  );
}
