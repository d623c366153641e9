import { Info16Regular } from "@fluentui/react-icons";
import { useSession } from "../../app/session.ts";
import type { Words } from "../../i18n/words.ts";
import css from "./bulk.module.css";
import type { Skipped, SkipReason } from "./bulk-actions.ts";

/** What will be left as it is, and why, before one presses the button. */
export function SkippedWords({ skipped }: { readonly skipped: readonly Skipped[] }) {
  const { t } = useSession();
  return (
    <p className={css.skipped} role="status">
      <Info16Regular aria-hidden />
      {skipped.length === 1 ? t("bulk.skippedOne") : t("bulk.skipped", { count: skipped.length })}{" "}
      {skippedWords(t, skipped).join("; ")}.
    </p>
  );
}

/** One phrase a reason: "2 bloccati da Sara El Amrani". */
export function skippedWords(t: Words, skipped: readonly Skipped[]): readonly string[] {
  const counts = new Map<string, { readonly reason: SkipReason; readonly count: number }>();
  for (const { reason } of skipped) {
    const key = JSON.stringify(reason);
    counts.set(key, { reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ reason, count }) => {
    const name = reason.kind === "locked" ? reason.by : "";
    return t(count === 1 ? `bulk.skip.${reason.kind}.one` : `bulk.skip.${reason.kind}`, { count, name });
  });
}
