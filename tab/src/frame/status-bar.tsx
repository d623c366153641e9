import { useSession } from "../app/session.ts";
import { useShownKeys } from "../keys/use-keys.ts";
import { useLiveState } from "../live/use-live.ts";
import css from "./frame.module.css";
import { useStatusNote } from "./status-note.ts";

/** Left what the line to the desk does, right the keys that work here. */
export function StatusBar({ onKeys }: { readonly onKeys: () => void }) {
  const { t } = useSession();
  const keys = useShownKeys();
  return (
    <footer className={css.status} data-region="status">
      <LiveWords />
      <ul className={css.keys} aria-label={t("tab.keys.title")}>
        {keys.map(({ shown = "", label }) => (
          <li key={shown}>
            <kbd>{shown}</kbd> {label ? t(label).toLowerCase() : ""}
          </li>
        ))}
        <li>
          <button type="button" className={css.keysButton} onClick={onKeys}>
            <kbd>?</kbd> {t("tab.keys.allShort")}
          </button>
        </li>
      </ul>
    </footer>
  );
}

/** Read aloud only when it changes kind: the clock beside it is for the eyes. */
export function LiveWords({ brief = false }: { readonly brief?: boolean }) {
  const { t, dates } = useSession();
  const state = useLiveState();
  const note = useStatusNote();
  const kind = t(`tab.live.${state.kind}`);
  return (
    <span className={css.live} data-testid="live-state" data-kind={state.kind}>
      <i className={`${css.liveDot} ${css[state.kind] ?? ""}`} aria-hidden />
      <span role="status">{note && !brief && state.kind !== "lost" ? note : kind}</span>
      {"changedAt" in state && !note && !brief ? (
        <span aria-hidden> · {t("tab.live.changed", { time: dates.seconds(state.changedAt) })}</span>
      ) : null}
      {state.kind === "lost" && !brief ? (
        <span aria-hidden> · {t("tab.live.dataOf", { time: dates.time(state.since) })}</span>
      ) : null}
    </span>
  );
}
