import { useCallback, useEffect, useState } from "react";
import { useSession } from "../../app/session.ts";
import { useLayout } from "../../frame/layout.ts";
import { markRead } from "../../list/seen.ts";
import { closeOver, navigate } from "../../routes/router.ts";
import { isAboutArticle } from "../../routes/ticket-panels.ts";
import { SkeletonRows } from "../../ui/skeleton-rows.tsx";
import { useRoutingHint } from "./hints/use-routing-hint.ts";
import { NoAccess } from "./no-access.tsx";
import { PhoneTicket } from "./phone/phone-ticket.tsx";
import { useTicketKeys } from "./ticket-keys.ts";
import type { OpenOptions, Panel, TicketPage, TicketRoute } from "./ticket-page.ts";
import { defaultArticle, useTicket, useWhileWriting } from "./use-ticket.ts";
import { WideTicket } from "./wide/wide-ticket.tsx";

export default function TicketScreen({ route }: { readonly route: TicketRoute }) {
  const { number } = route;
  const { host } = useSession();
  const panel = route.panel ?? null;
  const { ticket, articles, problem, isLost } = useWhileWriting(useTicket(number), number, panel !== null);
  const [chosen, setChosen] = useState(route.position ?? null);
  const [{ closing: isClosing = false, template = null }, setOptions] = useState<OpenOptions>({});
  const layout = useLayout();
  const hint = useRoutingHint(ticket);

  useEffect(() => setChosen((before) => route.position ?? before), [route.position]);
  useEffect(() => {
    if (ticket) markRead(ticket);
  }, [ticket]);
  useEffect(() => {
    if (ticket) host?.shareRoute(`t/${number}`, ticket.title);
  }, [host, number, ticket]);

  const select = useCallback(
    (position: number) => {
      setChosen(position);
      if (!panel) navigate({ screen: "ticket", number, position }, "replace");
    },
    [number, panel],
  );
  const open = useCallback(
    (next: Panel, options: OpenOptions = {}) => {
      setOptions(options);
      navigate(
        {
          screen: "ticket",
          number,
          panel: next,
          ...(isAboutArticle(next) && chosen ? { position: chosen } : {}),
        },
        panel ? "replace" : "over",
      );
    },
    [number, chosen, panel],
  );
  const close = useCallback(
    () => closeOver({ screen: "ticket", number, ...(chosen ? { position: chosen } : {}) }),
    [number, chosen],
  );

  if (problem) return <NoAccess number={number} problem={problem} />;
  if (!ticket || !articles) return <SkeletonRows count={10} />;
  const selected = articles.find(({ position }) => position === chosen) ?? defaultArticle(articles);
  const page = { ticket, articles, isLost, selected, select, panel, open, close, hint, isClosing, template };
  return <Page page={page} isPhone={layout === "phone"} />;
}

function Page({ page, isPhone }: { readonly page: TicketPage; readonly isPhone: boolean }) {
  useTicketKeys(page);
  return isPhone ? <PhoneTicket page={page} /> : <WideTicket page={page} />;
}
