import { useEffect, useState } from "react";
import { DOINGS, type Doing } from "../../../../../core/people/presence.ts";
import type { PresenceView } from "../../../../../core/people/presence-view.ts";
import { useSession } from "../../../app/session.ts";
import css from "../ticket.module.css";
import { isMail, type TicketPage } from "../ticket-page.ts";

/** Well within the 45 s after which the desk takes somebody for gone. */
const HEARTBEAT_MS = 20_000;

/** Who else has the ticket before him; nothing when nobody does (spec X5). */
export function PresenceLine({ page: { ticket, panel } }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const others = usePresence(ticket.number, isMail(panel) ? "replying" : "reading");
  const sentences = DOINGS.flatMap((doing) => {
    const names = others.filter((one) => one.doing === doing).map(({ by }) => by.name);
    return names.length === 0 ? [] : [t(`card.presence.${doing}`, { names: names.join(", ") })];
  });
  return (
    <p role="status" className={css.presence}>
      {sentences.join(" · ")}
    </p>
  );
}

/** Says that the ticket is before the operator while its page is seen, and learns of the others. */
function usePresence(number: string, doing: Doing): readonly PresenceView[] {
  const { api } = useSession();
  const [others, setOthers] = useState<readonly PresenceView[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const beat = () => {
      if (document.hidden) return;
      api.beat(number, doing).then(
        (present) => isCurrent && setOthers(present),
        () => isCurrent && setOthers([]),
      );
    };
    beat();
    const timer = setInterval(beat, HEARTBEAT_MS);
    document.addEventListener("visibilitychange", beat);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beat);
    };
  }, [api, number, doing]);
  return others;
}
