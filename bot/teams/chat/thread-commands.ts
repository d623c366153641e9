import { queueOf } from "../../../core/desk/desk.ts";
import { handle } from "../../../core/handle.ts";
import { translate } from "../../../core/i18n/translate.ts";
import { ticketToJumpTo } from "../../../core/search/asked-search.ts";
import type { Command } from "../../../core/ticket/commands.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { rejectionText } from "../../cards/answers/rejection-text.ts";
import { type Click, cardContext, commandContext } from "../card-actions/click.ts";
import { openForm, rememberFormLock } from "../card-actions/forms.ts";
import { previewOf } from "../card-actions/reply.ts";
import { searcherOf } from "../own-tickets.ts";
import type { Talk } from "./talk.ts";

/** Words for the ticket whose card the thread belongs to (spec B6). */
export async function noteInThread(talk: Talk, text: string): Promise<void> {
  if (talk.conversation.kind === "personal") return formFor(talk, "note", text);
  const subject = translate(talk.deps.desk.language, "note.subject");
  return inThread(talk, "nota", text, async (ticket) => {
    const done = await give(talk, ticket, { type: "AddNote", subject, text });
    if (!done) return;
    await talk.say("chat.thread.noted", { number: ticket.number });
    await sayWhatStays(talk);
  });
}

const NUMBER_FIRST = /^(?:il )?(?:ticket)?[ #]{0,3}(\d{12,40})\b[:,;]?/i;

/** In the personal chat no thread says which ticket: its number does, and the form comes filled in. */
async function formFor(talk: Talk, form: "note" | "reply", text: string): Promise<void> {
  const { deps, click, say, show } = talk;
  const [named, number] = NUMBER_FIRST.exec(text) ?? [];
  if (named === undefined || number === undefined) return say("chat.thread.numbered");
  const ticket = await ticketToJumpTo(searcherOf(deps, click), number);
  if (!ticket) return say("chat.ticket.unknown", { number });
  const kind = form === "note" ? "form" : "reply.begin";
  const on = { kind, number: ticket.number, version: ticket.version } as const;
  return show(await openForm(deps, click, on, form, { text: text.slice(named.length).trim() }));
}

export async function takeInThread(talk: Talk): Promise<void> {
  if (talk.conversation.kind === "personal") return talk.say("chat.thread.numbered");
  return inThread(talk, "prendi", "-", async (ticket) => {
    const done = await give(talk, ticket, { type: "TakeTicket" });
    if (done) await talk.say("chat.thread.taken", { number: ticket.number });
  });
}

/**
 * Nobody is answered by this: it locks the ticket, keeps the text as the operator's draft and shows the mail; the
 * preview's button sends it, for whoever wrote it and nobody else.
 */
export async function replyInThread(talk: Talk, text: string): Promise<void> {
  const { deps, show } = talk;
  if (talk.conversation.kind === "personal") return formFor(talk, "reply", text);
  return inThread(talk, "rispondi", text, async (ticket, click) => {
    const wasMine = ticket.lock?.by === click.operator.address;
    const locked = await give(talk, ticket, { type: "LockTicket", purpose: "reply" });
    if (!locked) return;
    if (!wasMine) await rememberFormLock(deps, click, ticket.number);
    const values = { text, next: "open", untilDate: "", untilTime: "" };
    const draft = await deps.drafts.put(click.operator.address, locked, { form: "reply", values });
    await show(
      await previewOf(deps, click, locked, { draft, text, next: { state: "open" }, isWrittenHere: true }),
    );
    await sayWhatStays(talk);
  });
}

/** Only words go into the ticket from here; a picture left behind in silence would be missed too late. */
const sayWhatStays = async ({ bringsFiles, say }: Talk): Promise<void> => {
  if (bringsFiles) await say("chat.thread.files");
};

type Named = "nota" | "rispondi" | "prendi";

/** The ticket of the thread, or the one it was merged into, for whoever may see it; else what is wrong and where the words belong. */
async function inThread(
  talk: Talk,
  command: Named,
  text: string,
  act: (ticket: Ticket, click: Click) => Promise<void>,
): Promise<void> {
  const { deps, click, conversation, threadOf, say } = talk;
  if (conversation.kind !== "channel") return say("chat.thread.only_channel");
  const number = threadOf && (await deps.cards.ticketOf(conversation.id, threadOf));
  if (!number) return say("chat.thread.no_ticket");
  const ticket = await ticketToJumpTo(searcherOf(deps, click), number);
  if (!ticket) return say("chat.ticket.unknown", { number });
  if (text === "") return say(command === "nota" ? "chat.thread.note.empty" : "chat.thread.reply.empty");
  const posted = await deps.cards.find(number, conversation.id);
  return act(ticket, { ...click, channelQueue: posted?.queue ?? queueOf(deps.desk, ticket.queue).key });
}

/** The ticket afterwards; null when it was refused, which is then said. Words in a thread answer no card: no version. */
async function give({ deps, click, say }: Talk, ticket: Ticket, command: Command): Promise<Ticket | null> {
  const { expectedVersion: _, ...ctx } = commandContext(deps, click, ticket.version);
  const done = await handle(deps, ticket.number, command, ctx);
  if (done.ok) return done.value.ticket;
  await say("chat.thread.refused", { reason: rejectionText(cardContext(deps, click), done.error) });
  return null;
}
