import { useEffect, useState } from "react";
import type { SearchAttributes } from "../../../core/search/search-request.ts";
import type { SearchCountsView } from "../../../core/search/search-views.ts";
import { newKey } from "../api/desk-api.ts";
import { useSession } from "../app/session.ts";
import { useLiveState } from "../live/use-live.ts";

const SETTLE = 500;

/** How many tickets each search finds, kept true; null until the first answer. */
export function useCounts(searches: readonly SearchAttributes[]): readonly number[] | null {
  const { api } = useSession();
  const state = useLiveState();
  const changedAt = state.kind === "live" ? state.changedAt : null;
  const asked = JSON.stringify(searches);
  const [counts, setCounts] = useState<readonly number[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the desk changed
  useEffect(() => {
    if (asked === "[]") return;
    let isCurrent = true;
    const timer = setTimeout(
      () => {
        const body = { searches: JSON.parse(asked) as SearchAttributes[] };
        api.client.send<SearchCountsView>("/search/count", body, { key: newKey() }).then(
          (answer) => {
            if (isCurrent) setCounts(answer.counts);
          },
          () => {
            /* A figure that does not come is not shown. */
          },
        );
      },
      counts === null ? 0 : SETTLE,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [api, asked, changedAt]);
  return counts;
}
