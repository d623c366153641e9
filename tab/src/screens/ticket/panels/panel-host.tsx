import { type ComponentType, useEffect, useState } from "react";
import type { FormPanel, TicketPage } from "../ticket-page.ts";
import { BouncePanel } from "./bounce-panel.tsx";
import { ClosePanel } from "./close-panel.tsx";
import { CustomerPanel } from "./customer-panel.tsx";
import { LinkPanel } from "./link-panel.tsx";
import { MergePanel } from "./merge-panel.tsx";
import { MovePanel } from "./move-panel.tsx";
import { NotePanel } from "./note-panel.tsx";
import { OutcomePanel } from "./outcome-panel.tsx";
import { OwnerPanel } from "./owner-panel.tsx";
import { PendingPanel } from "./pending-panel.tsx";
import { PhoneInPanel, PhoneOutPanel } from "./phone-panel.tsx";
import { PriorityPanel } from "./priority-panel.tsx";
import { SplitPanel } from "./split-panel.tsx";
import { SupportPanel } from "./support-panel.tsx";

const PANELS: Readonly<Record<FormPanel, ComponentType<{ readonly page: TicketPage }>>> = {
  note: NotePanel,
  priority: PriorityPanel,
  owner: OwnerPanel,
  pending: PendingPanel,
  close: ClosePanel,
  move: MovePanel,
  customer: CustomerPanel,
  "phone-out": PhoneOutPanel,
  "phone-in": PhoneInPanel,
  link: LinkPanel,
  merge: MergePanel,
  split: SplitPanel,
  bounce: BouncePanel,
  support: SupportPanel,
  outcome: OutcomePanel,
};

interface PanelHostProps {
  readonly page: TicketPage;
  readonly panel: FormPanel;
}

/** The handbook's forms, in the reader's place. */
export default function PanelHost({ page, panel }: PanelHostProps) {
  const Form = PANELS[panel];
  useFocusBack();
  return <Form key={panel} page={page} />;
}

/** Closed, a form gives the focus back to what opened it, unless it went somewhere else already. */
function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
}
