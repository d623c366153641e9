import { openStore } from "../../bot/storage/open-store.ts";
import type { Store } from "../../core/ports.ts";
import type { Article } from "../../core/ticket/article.ts";
import type { HistoryRecord, RecordedEvent } from "../../core/ticket/events.ts";
import { replay } from "../../core/ticket/evolve.ts";
import { isActive } from "../../core/ticket/ticket.ts";
import type { Deed, Ledger } from "./ledger.ts";
import { everyArticle, type Inside, isMailOut, lookInside, TOKEN } from "./look-inside.ts";
import { lookOutside, type OutsideView } from "./look-outside.ts";
import { expectSoundFile } from "./sound-file.ts";
import type { World } from "./world.ts";
import { wrongFiles } from "./wrong-files.ts";

/** What is wrong, a sentence each; all of it empty when nothing was lost and nothing done twice. */
export interface Differences {
  readonly tickets: number;
  readonly mailsOut: number;
  readonly cards: number;
  /** Messages in personal chats, and how many of them say what the one before said: no bot can look into such a chat. */
  readonly notices: number;
  readonly noticesTwice: number;
  readonly wrong: readonly string[];
}

/** Compares what people did and were told, what the desk holds, and what the world outside received. */
export async function compare({ storeUrl, outsideData }: World, ledger: Ledger): Promise<Differences> {
  const store = await openStore(storeUrl);
  const outside = await lookOutside(outsideData);
  try {
    const inside = await lookInside(store);
    const wrong = [
      ...deedsOnce(inside, ledger.deeds),
      ...answersOnce(inside),
      ...mailsLeftOnce(inside, outside),
      ...cardsOnce(inside, outside),
      ...announcedOnce(inside, outside),
      ...(await wrongFiles(inside, outside, ledger.deeds)),
      ...(await historiesWhole(inside)),
      ...(await cardsUpToDate(inside)),
      ...(await nothingGivenUp(store)),
    ];
    return {
      tickets: inside.tickets.length,
      mailsOut: outside.sent.length,
      cards: outside.cards.length,
      notices: outside.notices.length,
      noticesTwice: outside.notices.length - new Set(outside.notices).size,
      wrong,
    };
  } finally {
    await store.close();
    if (storeUrl.startsWith("sqlite:")) expectSoundFile(storeUrl.slice("sqlite:".length));
  }
}

/** Every mail on exactly one ticket, the one it continues; every answer and note as its author was told. */
function deedsOnce(inside: Inside, deeds: readonly Deed[]): readonly string[] {
  const places = new Map<string, string[]>();
  const put = (what: string, number: string) => places.set(what, [...(places.get(what) ?? []), number]);
  for (const { number, article } of everyArticle(inside)) {
    // An answer quotes what it answers: a mail is known by its id, what an operator wrote by what comes first.
    const token = article.sender === "operator" && TOKEN.exec(article.text)?.[0];
    if (token) put(token, number);
    else if (article.sender === "customer" && article.messageId) put(article.messageId, number);
  }
  return deeds.flatMap(({ token, kind, outcome, ticket, messageId }) => {
    const found = places.get(messageId ?? token) ?? [];
    const isRight = outcome === "unknown" ? found.length <= 1 : found.length === (outcome === "done" ? 1 : 0);
    if (!isRight) return [`${kind} ${token} (${outcome}) is on ${found.length} tickets: ${found.join(", ")}`];
    if (ticket !== null && found[0] !== undefined && found[0] !== ticket)
      return [`${kind} ${token} belongs to ${ticket} and is on ${found[0]}`];
    return [];
  });
}

/** Whoever opened a ticket was told its number, once. */
const answersOnce = ({ articles }: Inside): readonly string[] =>
  [...articles].flatMap(([number, list]) => {
    const answers = list.filter(({ autoResponse }) => autoResponse === "new-ticket").length;
    return answers === 1 ? [] : [`ticket ${number} has ${answers} automatic answers`];
  });

/** Every mail the desk wrote is once in Sent Items, once in the recipients' box and nowhere else. */
function mailsLeftOnce(inside: Inside, { sent, received, drafts }: OutsideView): readonly string[] {
  const written = new Set(
    everyArticle(inside).flatMap(({ article }) => (isMailOut(article) ? [`<${article.messageId}>`] : [])),
  );
  const [sentTimes, receivedTimes] = [timesOf(sent.map(({ messageId }) => messageId)), timesOf(received)];
  return [
    ...[...written].flatMap((id) => {
      const [left, arrived] = [sentTimes.get(id) ?? 0, receivedTimes.get(id) ?? 0];
      return left === 1 && arrived === 1
        ? []
        : [`mail ${id} left ${left} times and arrived ${arrived} times`];
    }),
    ...sent
      .filter(({ messageId }) => !written.has(messageId))
      .map(({ messageId }) => `${messageId} is on no ticket`),
    ...drafts.map((id) => `draft ${id} was left behind`),
  ];
}

function timesOf(values: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

/** In no channel two cards of a ticket; one in each that follows its queue, while there is work to do. */
function cardsOnce({ tickets }: Inside, { cards, channels }: OutsideView): readonly string[] {
  const times = timesOf(cards.map(({ ticket, channel }) => `${ticket} in ${channel}`));
  const twice = [...times].flatMap(([where, count]) => (count > 1 ? [`${count} cards of ${where}`] : []));
  const missing = tickets.flatMap(({ number, queue, state }) => {
    const channel = channels.get(queue);
    const isThere = channel === undefined || times.has(`${number} in ${channel}`);
    return isThere || !isActive(state) ? [] : [`no card of ${number} in ${channel}`];
  });
  return [...twice, ...missing];
}

/** Each mail that continues a ticket is announced at most once in the thread of each card. */
const announcedOnce = (_inside: Inside, { announcements }: OutsideView): readonly string[] =>
  [...timesOf(announcements)].flatMap(([what, count]) =>
    count > 1 ? [`${count} announcements: ${what}`] : [],
  );

/** What happened to each ticket adds up to what it is. */
async function historiesWhole({ tickets, articles, store }: Inside): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const ticket of tickets) {
    const history = await store.tickets.history(ticket.number);
    const replayed = replay(withArticles(history, articles.get(ticket.number) ?? []));
    if (JSON.stringify(sorted(replayed)) !== JSON.stringify(sorted(ticket)))
      wrong.push(`the history of ${ticket.number} does not add up to it`);
  }
  return wrong;
}

/** The log as it was decided: history holds no more than the heads of articles. */
const withArticles = (
  history: readonly HistoryRecord[],
  articles: readonly Article[],
): readonly RecordedEvent[] =>
  history.map(({ event, ...record }) => {
    if (event.type !== "ArticleAdded") return { ...record, event };
    const article = articles.find(({ id }) => id === event.article.id);
    if (!article) throw new Error(`article ${event.article.id} is in the history alone`);
    return { ...record, event: { type: event.type, article } };
  });

/** Each card was last edited for its ticket as it is now; where it was before, for the queue it is in now. */
async function cardsUpToDate({ tickets, store }: Inside): Promise<readonly string[]> {
  const cards = await store.collection<{ readonly fingerprint: string | null }>("ticket-cards").list();
  const current = new Map(tickets.map((ticket) => [ticket.number, ticket]));
  return cards.flatMap(({ key, value: { fingerprint } }) => {
    const ticket = current.get(key.split("|")[0] ?? "");
    const [shown, how] = fingerprint?.split(" ") ?? [];
    const wanted = how === "elsewhere" ? ticket?.queue : String(ticket?.version);
    return shown === wanted ? [] : [`card ${key} shows ${fingerprint}, not ${wanted}`];
  });
}

async function nothingGivenUp(store: Store): Promise<readonly string[]> {
  const dead = await store.outbox.deadLetters(100);
  const parked = await store.collection("mail-parked").list();
  return [
    ...dead.map(({ id, reason }) => `effect ${id} was given up: ${reason}`),
    ...parked.map(({ key }) => `mail ${key} was put aside`),
  ];
}

/** The same value with its keys in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
