import { Button } from "@fluentui/react-components";
import {
  ArrowLeft16Regular,
  ChevronDown16Regular,
  ChevronUp16Regular,
  Copy16Regular,
} from "@fluentui/react-icons";
import { useSession } from "../../app/session.ts";
import { listRoute, placeOf } from "../../list/origin.ts";
import { goBack, navigate } from "../../routes/router.ts";
import { showToast } from "../../ui/toasts.ts";
import css from "./ticket.module.css";
import type { TicketPage } from "./ticket-page.ts";

export function TitleLine({ page: { ticket } }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(ticket.number);
      showToast({ tone: "success", text: t("tab.ticket.copied", { number: ticket.number }) });
    } catch {
      showToast({ tone: "error", text: t("tab.ticket.notCopied") });
    }
  };
  return (
    <header className={css.titleLine} data-region="title">
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeft16Regular />}
        onClick={() => goBack(listRoute())}
      >
        {t("tab.ticket.back")}
      </Button>
      <span className={css.number}>{ticket.number}</span>
      <Button
        appearance="subtle"
        size="small"
        icon={<Copy16Regular />}
        aria-label={t("tab.ticket.copy")}
        title={t("tab.ticket.copy")}
        onClick={() => void copy()}
      />
      <h1 className={css.title} title={ticket.title}>
        {ticket.title}
      </h1>
      <PlaceInList number={ticket.number} />
    </header>
  );
}

export function PlaceInList({ number }: { readonly number: string }) {
  const { t } = useSession();
  const place = placeOf(number);
  if (!place) return null;
  const { index, count, label, previous, next } = place;
  const goTo = (target: string | null) => () => {
    if (target) navigate({ screen: "ticket", number: target }, "replace");
  };
  return (
    <span className={css.place}>
      {t("tab.ticket.place", { index, count, list: label })}
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronUp16Regular />}
        aria-label={t("tab.keys.previousTicket")}
        title={`${t("tab.keys.previousTicket")} (K)`}
        disabled={!previous}
        onClick={goTo(previous)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronDown16Regular />}
        aria-label={t("tab.keys.nextTicket")}
        title={`${t("tab.keys.nextTicket")} (J)`}
        disabled={!next}
        onClick={goTo(next)}
      />
    </span>
  );
}
