import type { Commit } from "../core/ports.ts";
import type { Fact, FactKind, TellingOf } from "../core/report/fact.ts";
import type { Ticket, TicketState } from "../core/ticket/ticket.ts";
import { type Instant, plusMinutes } from "../core/time.ts";
import { aCommit, aNumber, anArticle, anEffect, aTicket, NOON } from "../test/support/builders.ts";

const FREQUENT =
  `stampante ufficio contratto fattura consegna ritardo sistema accesso utente password rete connessione
errore pagamento ordine spedizione magazzino cliente fornitore contabilità assistenza tecnica intervento urgente richiesta
modifica perché così già città qualità attività responsabile reparto sede schermo tastiera aggiornamento programma licenza
scadenza rinnovo preventivo offerta documento allegato protocollo verifica collaudo garanzia riparazione sostituzione
telefono linea centralino disservizio segnalazione reclamo rimborso appuntamento disponibile mattina pomeriggio settimana
gentile cortese attesa riscontro distinti saluti grazie problema risolto funziona bloccato lento avvio server backup pc`.split(
    /\s+/,
  );
const RARER = 20_000;

/** The first are those of desk.yml. */
export const QUEUES: readonly string[] = [
  ...["contact-center", "viabilita", "tributi", "ambiente"],
  ...Array.from({ length: 36 }, (_, n) => `queue-${n + 4}`),
];
/** "Now" of the dashboard lists, whatever the number of tickets. */
export const TODAY = plusMinutes(NOON, 400_000);

const STATES: readonly TicketState[] = [
  "new",
  "open",
  "open",
  "pending reminder",
  "closed successful",
  "closed successful",
  "closed successful",
  "closed unsuccessful",
  "merged",
  "closed successful",
];

/** A small generator, so that every run measures the same tickets. */
function randomOf(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: () => number, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)] as T;

/** The code that only the n-th ticket contains. */
export const rareCode = (n: number): string => `PRAT${String(n).padStart(7, "0")}`;

/** One word in three is of a long tail: `lemma<rank>x`, rarer the higher its rank. */
function aWord(random: () => number): string {
  if (random() < 0.67) return pick(random, FREQUENT);
  return `lemma${Math.floor(RARER ** random())}x`;
}

function aText(random: () => number, length: number): string {
  const sentences: string[] = [];
  for (let size = 0; size < length; ) {
    const sentence = `${Array.from({ length: 7 + Math.floor(random() * 9) }, () => aWord(random)).join(" ")}.`;
    sentences.push(sentence);
    size += sentence.length;
  }
  return sentences.join(" ");
}

/** How a desk's tickets are made. */
interface DataShape {
  /** Characters of a mail. */
  readonly textLength?: number;
  /** Among how many operators the tickets are owned and watched. */
  readonly operators?: number;
}

/** The commit of the n-th ticket, from 1: a citizen's mail without HTML, of about 3 KB unless told otherwise. */
export function benchCommit(n: number, { textLength = 2_500, operators = 30 }: DataShape = {}): Commit {
  const random = randomOf(n);
  const ticket = benchTicket(n, random, operators);
  const sender = { address: ticket.customer.address, name: ticket.customer.name };
  const article = anArticle({
    id: `article-${n}`,
    from: sender,
    author: { kind: "customer", address: sender.address },
    subject: ticket.title,
    text: `Buongiorno,\n\n${aText(random, textLength)}\n\nCodice pratica: ${rareCode(n)}\n\nCordiali saluti\n${sender.name}`,
    messageId: `${n}.${Math.floor(random() * 2 ** 40).toString(16)}@cliente${n % 25}.example`,
    createdAt: ticket.createdAt,
  });
  return aCommit(ticket, {
    articles: [article],
    expectedVersion: 0,
    effects: [anEffect({ id: `effect-${n}`, ticket: ticket.number, notBefore: ticket.createdAt })],
    facts: [aFact(ticket, { kind: "created" }, 1, ticket.createdAt)],
  });
}

/** A fact of the ticket as it is. */
export function aFact<K extends FactKind>(
  { number, queue, requestType, organisation, service, priority, owner }: Ticket,
  telling: TellingOf<K>,
  seq: number,
  at: Instant,
): Fact {
  const fields = {
    at,
    ticket: number,
    seq,
    queue,
    requestType,
    organisation,
    service,
    priority,
    operator: owner,
  };
  return { ...fields, ...telling } as Fact;
}

const anOperator = (random: () => number, operators: number): string =>
  `operator${Math.floor(random() * operators)}@example.org`;

function benchTicket(n: number, random: () => number, operators: number): Ticket {
  const createdAt = plusMinutes(NOON, n * 4);
  const state = pick(random, STATES);
  const operator = random() < 0.6 ? anOperator(random, operators) : null;
  const until = plusMinutes(createdAt, Math.floor(random() * 20_000));
  return aTicket({
    number: aNumber(n),
    version: 2,
    title: `${pick(random, FREQUENT)} ${pick(random, FREQUENT)}: richiesta n. ${n}`,
    queue: pick(random, QUEUES),
    state,
    priority: random() < 0.8 ? 3 : 4,
    customer: { address: `cittadino${n % 5000}@cliente${n % 25}.example`, name: `Cittadino ${n % 5000}` },
    owner: operator,
    lock:
      operator && state === "open" && random() < 0.3
        ? { by: operator, since: createdAt, previousOwner: null }
        : null,
    pending: state === "pending reminder" ? { until, setBy: operator } : null,
    firstResponse: { dueAt: plusMinutes(createdAt, 480), metAt: random() < 0.7 ? createdAt : null },
    articleCount: 1,
    createdAt,
    changedAt: plusMinutes(createdAt, Math.floor(random() * 10_000)),
    closedAt: state.startsWith("closed") ? until : null,
    ...attributesOf(n, operators),
  });
}

/** Drawn apart, so that everything else is as in the runs before there were these. */
function attributesOf(n: number, operators: number): Partial<Ticket> {
  const random = randomOf(n + 1_000_003);
  const service = random() < 0.3 ? `service-${Math.floor(random() * 15)}` : null;
  return {
    service,
    sla: service && random() < 0.5 ? "sla-1" : null,
    organisation: random() < 0.6 ? `ente-${Math.floor(random() * 200)}` : null,
    impact: random() < 0.1 ? 4 : null,
    watchers: random() < 0.2 ? [anOperator(random, operators)] : [],
  };
}
