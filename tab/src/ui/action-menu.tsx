import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import type { MenuProps } from "./menu-props.ts";

export default function ActionMenu({ label, accessibleLabel, icon, items }: MenuProps) {
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <Button
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
