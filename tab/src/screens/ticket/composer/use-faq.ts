import { useCallback, useEffect, useState } from "react";
import type { FaqLineView, FaqListView, FaqView } from "../../../../../core/faq/faq-views.ts";
import { useSession } from "../../../app/session.ts";

const PAUSE = 250;
const SHOWN = 8;

/** Ready answers that fit the words, the best first, and what an answer takes over from one. */
export function useFaq(words: string) {
  const { api } = useSession();
  const [found, setFound] = useState<readonly FaqLineView[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const query = words === "" ? "" : `?q=${encodeURIComponent(words)}`;
      const { value } = await api.client.get<FaqListView>(`/faq${query}`);
      if (!isCurrent) return;
      setFound((value?.items ?? []).filter(({ state }) => state === "published").slice(0, SHOWN));
    };
    // A line that is down is said in the frame.
    const timer = setTimeout(() => void ask().catch(() => undefined), words === "" ? 0 : PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [api, words]);
  const textOf = useCallback(
    async (id: FaqLineView["id"]): Promise<string> => {
      const { value } = await api.client.get<FaqView>(`/faq/${id}`);
      if (!value) throw new Error("no article");
      return value.insert.textAndLink ?? value.insert.text;
    },
    [api],
  );
  return { found, textOf };
}
