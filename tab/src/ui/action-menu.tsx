import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { MenuProps } from "./menu-props.ts";

interface ActionMenuProps extends MenuProps {
  /** It was clicked before it was there. */
  readonly isOpenFirst: boolean;
  /** Whether the button whose place it takes had the focus. */
  readonly takesFocus: () => boolean;
}

export default function ActionMenu(props: ActionMenuProps) {
  const { label, accessibleLabel, icon, items, isOpenFirst, takesFocus } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [hadFocus] = useState(takesFocus);
  useEffect(() => {
    if (hadFocus && !isOpenFirst) button.current?.focus();
  }, [hadFocus, isOpenFirst]);
  return (
    <Menu positioning="below-start" defaultOpen={isOpenFirst}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={button}
          appearance="subtle"
          size="small"
          icon={icon}
          aria-label={accessibleLabel}
          title={accessibleLabel}
        >
          {label ? (
            <>
              {label} <ChevronDown12Regular aria-hidden className="menu-chevron" />
            </>
          ) : null}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map((item) => (
            <MenuItem key={item.label} icon={item.icon} secondaryContent={item.hint} onClick={item.run}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
