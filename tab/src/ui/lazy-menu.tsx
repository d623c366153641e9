import { Button } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import { Suspense, useRef, useState } from "react";
import { useCalm } from "../app/calm.ts";
import { fetchSoon, late } from "../code/late.ts";
import type { MenuProps } from "./menu-props.ts";

/** Menus bring a positioning engine: it comes after the first screen stands or when one reaches for a menu. */
const load = () => import("./action-menu.tsx");
const ActionMenu = late(load);
const reach = () => void fetchSoon(load);

/** The button looks the same before and after; a click on it is not lost, and neither is the focus. */
export function LazyMenu(props: MenuProps) {
  const isCalm = useCalm();
  const [isOpen, setOpen] = useState(false);
  const isFocused = useRef(false);
  if (props.items.length === 0) return null;
  const waiting = (
    <Button
      appearance="subtle"
      size="small"
      icon={props.icon}
      aria-haspopup="menu"
      aria-label={props.accessibleLabel}
      title={props.accessibleLabel}
      onPointerEnter={reach}
      onFocus={() => {
        isFocused.current = true;
        reach();
      }}
      onBlur={() => {
        isFocused.current = false;
      }}
      onClick={() => setOpen(true)}
    >
      {props.label ? (
        <>
          {props.label} <ChevronDown12Regular aria-hidden className="menu-chevron" />
        </>
      ) : null}
    </Button>
  );
  // Not as soon as one reaches for it: a button that is replaced under a finger is never clicked.
  if (!isCalm && !isOpen) return waiting;
  return (
    <Suspense fallback={waiting}>
      <ActionMenu {...props} isOpenFirst={isOpen} takesFocus={() => isFocused.current} />
    </Suspense>
  );
}
