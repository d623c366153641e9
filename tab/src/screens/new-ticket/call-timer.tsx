import { Call16Filled } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { useSession } from "../../app/session.ts";
import { countdown } from "../../format/countdown.ts";
import css from "./new-ticket.module.css";

/** How long the call lasts: for the work units at its end. Not read aloud. */
export function CallTimer() {
  const { t } = useSession();
  const [since] = useState(() => Date.now());
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={css.call} aria-hidden>
      <Call16Filled /> {t("newTicket.calling", { time: countdown(now - since) })}
    </span>
  );
}
