import { Button } from "@fluentui/react-components";
import {
  ChevronDown16Regular,
  ClipboardTask20Regular,
  History20Regular,
  Lightbulb20Regular,
  Link20Regular,
  Person20Regular,
} from "@fluentui/react-icons";
import { type ComponentType, type ReactNode, useState } from "react";
import type { MessageKey } from "../../../../../core/i18n/translate.ts";
import { useSession } from "../../../app/session.ts";
import { forGood } from "../../../keep/browser-keeps.ts";
import { CloseOver } from "../../../ui/close-over.tsx";
import { SimilarCases } from "../hints/similar-cases.tsx";
import { hasRequestDetails, openFindings, RequestDetails } from "../request/request-details.tsx";
import type { TicketPage } from "../ticket-page.ts";
import css from "./side.module.css";
import { CustomerDetails } from "./side-customer.tsx";
import { HistoryLines } from "./side-history.tsx";
import { LinkLines } from "./side-links.tsx";

interface Section {
  readonly name: "customer" | "request" | "similar" | "links" | "history";
  readonly title: MessageKey;
  readonly Icon: typeof Person20Regular;
  readonly Content: ComponentType<{ readonly page: TicketPage }>;
  readonly count?: (page: TicketPage) => number;
  /** Always, where it does not say. */
  readonly isShown?: (page: TicketPage) => boolean;
}

/** In this order always, so that the hand finds them. */
const SECTIONS: readonly Section[] = [
  { name: "customer", title: "tab.side.customer", Icon: Person20Regular, Content: CustomerDetails },
  {
    name: "request",
    title: "tab.side.request",
    Icon: ClipboardTask20Regular,
    Content: RequestDetails,
    count: ({ ticket }) => openFindings(ticket).length,
    isShown: ({ ticket }) => hasRequestDetails(ticket),
  },
  {
    name: "similar",
    title: "tab.side.similar",
    Icon: Lightbulb20Regular,
    Content: SimilarCases,
    count: ({ hint }) => hint?.cases.length ?? 0,
    isShown: ({ hint }) => hint !== null,
  },
  {
    name: "links",
    title: "tab.side.links",
    Icon: Link20Regular,
    Content: LinkLines,
    count: ({ ticket }) => ticket.links.length,
  },
  { name: "history", title: "tab.action.history", Icon: History20Regular, Content: HistoryLines },
];

const shownTo = (page: TicketPage): readonly Section[] =>
  SECTIONS.filter(({ isShown }) => isShown?.(page) ?? true);

export function SidePanel({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  return (
    <aside className={css.side} aria-label={t("tab.side.label")} data-region="side">
      {shownTo(page).map(({ name, title, Content, count }) => (
        <SideSection key={name} name={name} title={t(title)} count={count?.(page) ?? 0}>
          <Content page={page} />
        </SideSection>
      ))}
    </aside>
  );
}

/** Narrower than drawn: a rail of icons that opens over the page. */
export function SideRail({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const [open, setOpen] = useState<Section | null>(null);
  return (
    <div className={css.rail} data-region="side">
      {shownTo(page).map((section) => {
        const { name, title, Icon } = section;
        const isOpen = open?.name === name;
        return (
          <Button
            key={name}
            appearance="subtle"
            icon={<Icon />}
            aria-label={t(title)}
            title={t(title)}
            aria-expanded={isOpen}
            data-rail={name}
            onClick={() => setOpen(isOpen ? null : section)}
          />
        );
      })}
      {open ? (
        <aside className={css.over} aria-label={t("tab.side.label")}>
          <CloseOver className={css.close} onClose={() => setOpen(null)} />
          <h2 className={css.overTitle}>{t(open.title)}</h2>
          <open.Content page={page} />
        </aside>
      ) : null}
    </div>
  );
}

interface SideSectionProps {
  readonly name: Section["name"];
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Folds, and stays as it was left. */
function SideSection({ name, title, count, children }: SideSectionProps) {
  const key = `sportello.folded.${name}`;
  const [isOpen, setOpen] = useState(() => forGood.getItem(key) === null);
  return (
    <details
      className={css.section}
      data-section={name}
      open={isOpen}
      onToggle={(event) => {
        const next = event.currentTarget.open;
        setOpen(next);
        if (next) forGood.removeItem(key);
        else forGood.setItem(key, "1");
      }}
    >
      <summary>
        <ChevronDown16Regular aria-hidden />
        <h2>{title}</h2>
        {count > 0 ? <span className={css.quiet}>{count}</span> : null}
      </summary>
      {children}
    </details>
  );
}
