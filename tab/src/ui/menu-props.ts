import type { ReactElement } from "react";

export interface ActionMenuItem {
  readonly label: string;
  readonly icon: ReactElement;
  /** The key that does the same. */
  readonly hint?: string;
  readonly run: () => void;
}

export interface MenuProps {
  readonly label: string;
  /** For a button that is only an icon. */
  readonly accessibleLabel?: string;
  readonly icon: ReactElement;
  readonly items: readonly ActionMenuItem[];
}
