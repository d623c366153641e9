import { Button } from "@fluentui/react-components";
import {
  ArrowLeft16Regular,
  ChevronDown16Regular,
  ChevronUp16Regular,
  Copy16Regular,
  Edit16Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { useSession } from "../../../app/session.ts";
import { listRoute, placeOf } from "../../../list/origin.ts";
import { goBack, navigate } from "../../../routes/router.ts";
import { copyText } from "../../../ui/copy-text.ts";
import { showToast } from "../../../ui/toasts.ts";
import { BetterTitle, OriginalTitle } from "../hints/better-title.tsx";
import css from "../ticket.module.css";
import { useQuickActions } from "../ticket-actions.ts";
import type { TicketPage } from "../ticket-page.ts";

export function TitleLine({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { ticket } = page;
  const copy = async () => {
    if (await copyText(ticket.number))
      showToast({ tone: "success", text: t("tab.ticket.copied", { number: ticket.number }) });
    else showToast({ tone: "error", text: t("tab.ticket.notCopied") });
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
      <Title page={page} />
      <PlaceInList number={ticket.number} />
    </header>
  );
}

/** The title; F2 or a click on the pencil writes another. The citizen's subject stays on his mail. */
function Title({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const { title, abilities } = page.ticket;
  const [written, setWritten] = useState<string | null>(null);
  const { rename } = useQuickActions(page);
  if (written === null) {
    return (
      <>
        <h1 className={css.title} title={title}>
          {title}
        </h1>
        <OriginalTitle ticket={page.ticket} />
        <BetterTitle page={page} />
        {abilities.includes("edit") ? (
          <Button
            appearance="subtle"
            size="small"
            icon={<Edit16Regular />}
            aria-label={t("tab.action.rename")}
            title={`${t("tab.action.rename")} (F2)`}
            data-rename
            onClick={() => setWritten(title)}
          />
        ) : null}
      </>
    );
  }
  const save = () => {
    const next = written.trim();
    setWritten(null);
    if (next !== "" && next !== title) rename(next);
  };
  return (
    <input
      className={css.titleBox}
      // biome-ignore lint/a11y/noAutofocus: it takes the place of what was just pressed
      autoFocus
      maxLength={250}
      aria-label={t("tab.field.title")}
      value={written}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === "Enter") save();
        if (event.key !== "Escape") return;
        event.preventDefault();
        setWritten(null);
      }}
    />
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
