import { firstAccess, password } from "./accesso.ts";
import { assign } from "./assegnazione.ts";
import { pending } from "./attesa.ts";
import { myQueues, notices } from "./avvisi.ts";
import type { Chapter } from "./chapter.ts";
import { close } from "./chiusura.ts";
import { advice } from "./consigli.ts";
import { dashboard } from "./cruscotto.ts";
import { workflow } from "./flusso-di-lavoro.ts";
import { forward } from "./inoltro.ts";
import { note } from "./nota.ts";
import { priority } from "./priorita.ts";
import { search } from "./ricerca.ts";
import { release, take } from "./rilascio.ts";
import { reply } from "./risposta.ts";
import { move } from "./spostamento.ts";
import { phoneTicket } from "./telefonata.ts";

/** The Cruscotto and the workflow first: they look at boxes that other chapters fill. */
export const AROUND_TICKETS: readonly Chapter[] = [
  dashboard,
  workflow,
  firstAccess,
  password,
  notices,
  myQueues,
  search,
  phoneTicket,
  advice,
];

export const ON_A_TICKET: readonly Chapter[] = [
  note,
  pending,
  priority,
  close,
  take,
  release,
  assign,
  move,
  reply,
  forward,
];
