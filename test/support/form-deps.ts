import { randomUUID } from "node:crypto";
import { htmlToText } from "../../bot/mail/html-text.ts";
import { createRouting } from "../../bot/routing.ts";
import type { FormDeps } from "../../bot/teams/card-actions/long-forms.ts";
import { createDrafts } from "../../bot/teams/drafts/drafts.ts";
import { createTakenMessages } from "../../bot/teams/messages/taken-messages.ts";
import type { PersonOf } from "../../bot/teams/people/entra-people.ts";
import type { Desk } from "../../core/desk/desk.ts";
import type { Store } from "../../core/ports.ts";
import { NOON } from "./builders.ts";
import { SAMPLE_DESK } from "./sample-desk.ts";

interface Outside {
  readonly desk?: Desk;
  readonly personOf?: PersonOf;
  readonly now?: () => string;
  readonly getBytes?: (path: string) => Promise<Uint8Array>;
}

/** What clicks and dialogs need, on a real store, at the noon of the handbook's day; nobody else is in the tenant. */
export function formDeps(store: Store, outside: Outside = {}): FormDeps {
  const {
    desk = SAMPLE_DESK,
    personOf = async () => null,
    getBytes = unreadable,
    now = () => NOON,
  } = outside;
  const clock = { now };
  return {
    store: store.tickets,
    allStore: store,
    desk,
    newId: randomUUID,
    clock,
    links: {
      ticket: (number) => `https://desk.example/tab/t/${number}`,
      dashboard: () => "https://desk.example/tab/home",
    },
    routing: createRouting(store.tickets, desk),
    drafts: createDrafts(store, clock),
    messages: createTakenMessages({ store, clock, personOf, htmlToText, getBytes }),
  };
}

const unreadable = async (): Promise<Uint8Array> => {
  throw new Error("403 Forbidden");
};
