import type { Language } from "../i18n/language.ts";
import type { Desk } from "./desk.ts";

/** An address citizens may write to. */
export interface Topic {
  readonly name: string;
  readonly about: string | null;
  readonly address: string;
  readonly isFirstLevel: boolean;
}

/** Whom to write to about what, for everybody (spec G8). First level comes first: what belongs nowhere else goes there. */
export function directoryOf(desk: Desk, language: Language): readonly Topic[] {
  const queues = [...desk.queues.values()].filter(({ about }) => about !== null);
  const first = queues.filter(({ key }) => key === desk.firstLevelQueue);
  const others = queues.filter(({ key }) => key !== desk.firstLevelQueue);
  return [...first, ...others].map(({ key, name, about, address }) => ({
    name,
    about: about?.[language] ?? null,
    address: address.address,
    isFirstLevel: key === desk.firstLevelQueue,
  }));
}
