import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { cardOf } from "../support/cards.ts";
import {
  CHIARA,
  CONTACT_CENTER,
  DAVIDE,
  DOMAIN,
  ELENA,
  type LogEntry,
  MARTA,
} from "../support/running-desk.ts";
import type { FileSent, Ledger } from "./ledger.ts";
import type { Answer, World } from "./world.ts";

export const TOMMASO = `tommaso.riva@${DOMAIN}`;

/** A whole number below the given one. */
export type Random = (below: number) => number;

const INBOXES = [
  CONTACT_CENTER,
  CONTACT_CENTER,
  CONTACT_CENTER,
  `viabilita@${DOMAIN}`,
  `viabilita@${DOMAIN}`,
  `tributi@${DOMAIN}`,
];
/** Who works where, and to whom work is given or moved. */
const DESKS = [
  { operator: MARTA, queue: "contact-center", colleague: DAVIDE, elsewhere: "viabilita" },
  { operator: DAVIDE, queue: "contact-center", colleague: MARTA, elsewhere: "tributi" },
  { operator: ELENA, queue: "viabilita", colleague: TOMMASO, elsewhere: "contact-center" },
  { operator: TOMMASO, queue: "tributi", colleague: TOMMASO, elsewhere: "ambiente" },
  { operator: CHIARA, queue: "ambiente", colleague: CHIARA, elsewhere: "viabilita" },
] as const;
type Desk = (typeof DESKS)[number];

/** Above what one request to Graph takes: this leaves through a draft and an upload session. */
const LARGE_FILE = 3_400_000;
const CITIZENS = 500;
/** What people look back at. */
const RECENT = 200;

/** Citizens and operators who go on with their work, whatever happens to the desk. */
export class Load {
  readonly #world: World;
  readonly #ledger: Ledger;
  readonly #random: Random;
  readonly #ease: number;
  #isOver = false;
  #working: readonly Promise<void>[] = [];
  /** Tickets whose number some citizen has been told. */
  readonly #told: { readonly number: string; readonly subject: string; readonly to: string }[] = [];
  readonly #cards: string[] = [];
  #heard = 0;

  /** @param ease how many times longer everybody rests between two deeds */
  constructor(world: World, ledger: Ledger, random: Random, ease = 1) {
    this.#world = world;
    this.#ledger = ledger;
    this.#random = random;
    this.#ease = ease;
  }

  start(): void {
    const citizens = this.#goOn(() => this.#citizenWrites(), 10, 250);
    const listener = this.#goOn(() => this.#listens(), 300, 400);
    this.#working = [citizens, listener, ...DESKS.map((desk) => this.#goOn(() => this.#work(desk), 5, 60))];
    // Told by `stop`; until then what the run itself ended with says more.
    for (const working of this.#working) working.catch(() => undefined);
  }

  /** Everybody finishes what he is at. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#working);
  }

  async #goOn(work: () => Promise<void>, least: number, more: number): Promise<void> {
    while (!this.#isOver) {
      await work();
      await pause(this.#ease * (least + this.#random(more)));
    }
  }

  async #citizenWrites(): Promise<void> {
    const known = this.#random(4) === 0 ? this.#told[this.#random(this.#told.length)] : undefined;
    const token = this.#ledger.token();
    const messageId = `${token}@example.org`;
    const files = this.#random(3) === 0 ? [this.#file(token, 1_000 + this.#random(200_000))] : [];
    const address = known?.to ?? `cittadino${this.#random(CITIZENS)}@example.org`;
    await this.#world.mail({
      from: { name: "Mario Rossi", address },
      to: INBOXES[this.#random(INBOXES.length)],
      subject: known ? `R: ${known.subject}` : `Richiesta ${token}`,
      messageId: `<${messageId}>`,
      text: `Buongiorno, chiedo lo stato della pratica ${token}.`,
      attachments: files.map(({ filename, bytes }) => ({ filename, content: bytes })),
    });
    const ticket = known?.number ?? null;
    this.#note({ token, kind: "mail", outcome: "done", ticket, messageId, files });
  }

  /** What the desk has said since: numbers it told citizens, cards it posted. */
  async #listens(): Promise<void> {
    const { body } = await this.#world.outside(`/log?after=${this.#heard}`);
    for (const { seq, kind, to, payload } of body as readonly LogEntry[]) {
      this.#heard = seq;
      if (kind === "activity" && to.startsWith("19:") && cardOf(payload)) this.#cards.push(payload.id);
      const number = kind === "mail" && /\[Ticket#(\d+)\]/.exec(payload.subject)?.[1];
      if (number && to.startsWith("cittadino")) this.#told.push({ number, subject: payload.subject, to });
    }
    this.#told.splice(0, this.#told.length - RECENT);
    this.#cards.splice(0, this.#cards.length - RECENT);
  }

  async #work(desk: Desk): Promise<void> {
    const { operator, queue } = desk;
    const list = await this.#world.api(operator, "GET", `/tickets?queue=${queue}&limit=40`);
    const tickets = (list.body.items ?? []) as readonly { number: string }[];
    const number = tickets[this.#random(Math.max(1, tickets.length))]?.number;
    if (!number) return;
    const dice = this.#random(100);
    if (dice < 38) await this.#reply(desk, number);
    else if (dice < 60) await this.#writes(desk, number, "notes", { subject: "Nota" });
    else if (dice < 70)
      await this.#writes(desk, number, "moves", { queue: desk.elsewhere, reason: "other-office" });
    else if (dice < 78) await this.#writes(desk, number, "close", { why: "told" });
    else if (dice < 86) await this.#writes(desk, number, "assignments", { owner: desk.colleague });
    else await this.#click(desk);
  }

  async #reply({ operator }: Desk, number: string): Promise<void> {
    const token = this.#ledger.token();
    const dice = this.#random(40);
    const sizes = dice === 0 ? [LARGE_FILE, 20_000] : dice < 10 ? [60_000] : [];
    const files = sizes.map((size) => this.#file(`${token}-${size}`, size));
    const ids: string[] = [];
    for (const { filename, bytes } of files) {
      const path = `/uploads?filename=${filename}`;
      ids.push((await this.#world.api(operator, "POST", path, { bytes })).body.id);
    }
    const body = {
      text: `Ecco la risposta ${token}.`,
      ...(this.#random(3) === 0 && { next: { state: "closed successful" } }),
      ...(ids.length > 0 && { attachments: ids }),
    };
    const answer = await this.#world.api(operator, "POST", `/tickets/${number}/replies`, {
      body,
      key: token,
    });
    this.#note({ token, kind: "reply", outcome: outcomeOf(answer), ticket: number, messageId: null, files });
  }

  /** What puts a note on the ticket, whatever else it does. */
  async #writes({ operator }: Desk, number: string, action: string, form: object): Promise<void> {
    const token = this.#ledger.token();
    const body = { ...form, text: `Annotazione ${token}.` };
    const answer = await this.#world.api(operator, "POST", `/tickets/${number}/${action}`, {
      body,
      key: token,
    });
    const outcome = outcomeOf(answer);
    this.#note({ token, kind: "note", outcome, ticket: number, messageId: null, files: [] });
  }

  /** On one of the latest cards of the channels; Teams does not press again when nobody answers. */
  async #click({ operator }: Desk): Promise<void> {
    const activityId = this.#cards[this.#random(Math.max(1, this.#cards.length))];
    if (!activityId) return;
    const token = this.#ledger.token();
    const data = { subject: "Nota", text: `Annotazione ${token}.` };
    const asked = { activityId, from: operator, verb: "ticket.note", data };
    const answer = await this.#world.outside("/teams/click", asked);
    const outcome = isTicketAfterNote(answer) ? "done" : "unknown";
    this.#note({ token, kind: "note", outcome, ticket: null, messageId: null, files: [] });
  }

  #note(deed: Parameters<Ledger["add"]>[0]): void {
    const files = deed.files.map(({ filename, digest }) => ({ filename, digest }));
    this.#ledger.add({ ...deed, files });
  }

  #file(name: string, size: number): FileSent & { readonly bytes: Buffer<ArrayBuffer> } {
    const bytes = Buffer.alloc(size, `${name} ${this.#random(2 ** 30)} `);
    const digest = createHash("sha256").update(bytes).digest("hex");
    return { filename: `${name}.bin`, digest, bytes };
  }
}

/** A ticket's card, which in a channel does not show the note; a refusal names no ticket, or says that nothing was done. */
function isTicketAfterNote({ status, body }: Answer): boolean {
  if (status !== 200 || body.status !== 200) return false;
  const card = body.body.value;
  return card.fallbackText.startsWith("Ticket#") && !JSON.stringify(card).includes("Non eseguito");
}

/** Somebody who asks again until he is answered knows. */
const outcomeOf = ({ status }: Answer): "done" | "refused" => (status < 300 ? "done" : "refused");
