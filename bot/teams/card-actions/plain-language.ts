import { queueOf } from "../../../core/desk/desk.ts";
import { hintsOf } from "../../../core/desk/queue-hints.ts";
import { preferencesOf } from "../../../core/people/choose-preferences.ts";
import { preferencesView } from "../../../core/people/preferences.ts";
import { type PlainAdvice, plainAdvice } from "../../../core/text/plain/plain-advice.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { Click, ClickDeps } from "./click.ts";

/** What may be said of a mail before it is sent, where its queue and who writes it want to know (spec X2). */
export async function adviceFor(
  { desk, allStore }: ClickDeps,
  { operator }: Click,
  ticket: Ticket,
  text: string,
): Promise<PlainAdvice | null> {
  if (!hintsOf(queueOf(desk, ticket.queue)).plainLanguage) return null;
  const chosen = await preferencesOf(allStore, operator.address);
  return preferencesView(desk, operator.address, chosen).plainLanguage ? plainAdvice(text) : null;
}
