import type { Panel, TicketPage } from "../ticket-page.ts";
import { ClosePanel } from "./close-panel.tsx";
import { MovePanel } from "./move-panel.tsx";
import { NotePanel } from "./note-panel.tsx";
import { OwnerPanel } from "./owner-panel.tsx";
import { PendingPanel } from "./pending-panel.tsx";
import { PriorityPanel } from "./priority-panel.tsx";

const PANELS = {
  note: NotePanel,
  priority: PriorityPanel,
  owner: OwnerPanel,
  pending: PendingPanel,
  close: ClosePanel,
  move: MovePanel,
} as const;

interface PanelHostProps {
  readonly page: TicketPage;
  readonly panel: Exclude<Panel, "reply">;
}

/** The handbook's forms, in the reader's place. */
export default function PanelHost({ page, panel }: PanelHostProps) {
  const Form = PANELS[panel];
  return <Form key={panel} page={page} />;
}
