import { handle } from "../../core/handle.ts";
import { operatorActor, SYSTEM } from "../../core/people/actor.ts";
import type { Store } from "../../core/ports.ts";
import { SAVED_SEARCHES, savedSearchKey } from "../../core/search/saved-searches.ts";
import type { StoredAttachment } from "../../core/ticket/article.ts";
import type { Command } from "../../core/ticket/commands.ts";
import { plusMinutes } from "../../core/time.ts";
import { aCommit, aNumber, aTicket } from "./builders.ts";
import { CITIZEN, CREATED, NOON } from "./given.ts";
import { LAURA, SAMPLE_DESK } from "./sample-desk.ts";

/** Texts of many scripts, with what breaks careless line readers and sorters. */
const TEXTS = [
  "Rimborso per l’abbonamento: perché no?",
  "日本語の問い合わせ 🔥👩‍💻",
  'riga\u2028nuova\u2029riga\r\ntab\t"virgolette" \\ e \u0001',
  "Straße, façade, naïve, Ωμέγα, עברית",
];

const textOf = (n: number): string => `${TEXTS[n % TEXTS.length]} (${n})`;

/**
 * A desk with a history: so many tickets in every state, with notes, files, pending timers, request keys, effects,
 * merged numbers and what people keep beside them.
 */
export async function fillLargeDesk(store: Store, tickets: number): Promise<void> {
  let ids = 0;
  const deps = { store: store.tickets, desk: SAMPLE_DESK, newId: () => `id-${++ids}` };
  const run = async (number: string | null, command: Command, minute: number) => {
    const actor = command.type === "CreateTicket" ? SYSTEM : operatorActor(LAURA);
    const now = plusMinutes(NOON, minute);
    const handled = await handle(deps, number, command, {
      actor,
      now,
      source: "api",
      requestKey: `key-${++ids}`,
    });
    if (!handled.ok) throw new Error(`${command.type}: ${handled.error.code}`);
    return handled.value.ticket.number;
  };
  for (let n = 0; n < tickets; n++) {
    const raw = await store.blobs.put(Buffer.from(`Subject: ${textOf(n)}\r\n\r\n${textOf(n)}`));
    const attachments = [await anAttachment(store, n)];
    const message = {
      ...CREATED.message,
      subject: textOf(n),
      text: textOf(n),
      messageId: `m${n}@x`,
      attachments,
    };
    const created = { ...CREATED, title: textOf(n), message: { ...message, rawDigest: raw.digest } };
    const number = await run(null, { ...created, answerAutomatically: n % 2 === 0 }, n);
    for (const command of laterCommands(n, attachments)) await run(number, command, n + 1);
  }
  for (let n = 1; n <= 3; n++) {
    await store.tickets.commit(
      aCommit(aTicket({ number: aNumber(900 + n), state: "merged", title: textOf(n) })),
    );
  }
  const [held] = await store.outbox.claim(
    1,
    plusMinutes(NOON, tickets),
    plusMinutes(NOON, tickets + 9),
    "worker",
  );
  if (!held) throw new Error("no effect to hold");
  await keepThingsBeside(store);
}

function laterCommands(n: number, attachments: readonly StoredAttachment[]): readonly Command[] {
  const note: Command = { type: "AddNote", subject: textOf(n), text: textOf(n + 1), attachments };
  const pending: Command = {
    type: "SetPending",
    state: "pending reminder",
    until: plusMinutes(NOON, 10_000 + n),
    subject: "In attesa",
    text: textOf(n),
  };
  const close: Command = { type: "CloseTicket", state: "closed successful", why: "told", text: textOf(n) };
  return [[], [note], [{ type: "TakeTicket" }, pending], [note, note, close]][n % 4] as readonly Command[];
}

/** Every third is the same file. */
async function anAttachment(store: Store, n: number): Promise<StoredAttachment> {
  const content = n % 3 === 0 ? new Uint8Array(100_000) : Buffer.from(`file ${n} `.repeat(n));
  const file = {
    filename: `ricevuta n° ${n}.pdf`,
    contentType: "application/pdf",
    contentId: null,
    inline: false,
  };
  return { ...file, ...(await store.blobs.put(content)) };
}

async function keepThingsBeside(store: Store): Promise<void> {
  for (const name of ["Urgenti", "Città «nuove»", "日本"]) {
    const search = { name, attributes: { title: name }, sort: null, savedAt: NOON };
    await store.collection(SAVED_SEARCHES).put(savedSearchKey(LAURA, name), search);
  }
  await store.collection("delta-links").put("box@x.it", { link: "https://graph/delta?token=%2F" });
  const opened = { operator: LAURA, kind: "opened", source: "tab", detail: "", events: null } as const;
  await store.accesses.append(
    [0, 1].map((n) => ({ ...opened, at: plusMinutes(NOON, n), ticket: aNumber(1) })),
  );
  await store.collection("drafts").put(CITIZEN.address, { text: TEXTS[2], nested: { b: 1, a: [null, 2.5] } });
}
