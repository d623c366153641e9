import { useEffect, useState } from "react";
import type { AccessPageView, AccessView } from "../../../../core/access/access-view.ts";
import { failureWords } from "../../actions/use-act.ts";
import { type Read, useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { showToast } from "../../ui/toasts.ts";

export interface AccessFilters {
  readonly operator: string;
  readonly kind: string;
  readonly ticket: string;
  readonly from: string;
  readonly to: string;
}

/** What is asked for, as the address's query; a number is asked for once it is one. */
export function accessesAddress(filters: AccessFilters): string {
  const { ticket, ...rest } = filters;
  const number = ticket.replace(/\D/g, "");
  const asked = Object.entries({ ...rest, ticket: number.length >= 6 ? number : "" });
  return new URLSearchParams(asked.filter(([, value]) => value !== "")).toString();
}

interface Accesses {
  readonly read: Read<AccessPageView>;
  readonly items: readonly AccessView[];
  /** Reads the next page; null when there is none. */
  readonly more: (() => void) | null;
}

/** The log by the page, the latest first; other filters begin anew. */
export function useAccesses(filters: AccessFilters): Accesses {
  const session = useSession();
  const address = accessesAddress(filters);
  const read = useRead<AccessPageView>(`/accesses?${address}`);
  const first = read.value;
  const [later, setLater] = useState<readonly AccessPageView[]>([]);
  const [isReading, setReading] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: later pages belong to the first they followed
  useEffect(() => setLater([]), [first]);
  const next = (later.at(-1) ?? first)?.next ?? null;
  const more = () => {
    setReading(true);
    const path = `/accesses?${address}${address && "&"}cursor=${next}`;
    session.api.client
      .get<AccessPageView>(path)
      .then(({ value }) => value && setLater((pages) => [...pages, value]))
      .catch((error: unknown) => showToast({ tone: "error", text: failureWords(session, error) }))
      .finally(() => setReading(false));
  };
  const items = [first, ...later].flatMap((page) => page?.items ?? []);
  return { read, items, more: next === null || isReading || read.isStale ? null : more };
}
