import type { Article } from "../ticket/article.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import { type Condition, foldPiece } from "./condition.ts";
import { originalText } from "./condition-fields.ts";
import type { ConditionFilter } from "./filter.ts";
import type { MatchPlace } from "./matching-places.ts";

/** A few words around what was found, to show beside a ticket. */
export interface Excerpt {
  readonly place: MatchPlace;
  /** When that article was written; null for a text of the ticket itself. */
  readonly at: Instant | null;
  readonly channel: Article["channel"] | null;
  /** In order; `found` is what the condition asked for. */
  readonly parts: readonly { readonly text: string; readonly found: boolean }[];
}

/** Characters before the first words found, and in all. */
const BEFORE = 30;
const LENGTH = 160;
/** Characters of a text looked through: nobody reads an excerpt of what stands further down. */
const LOOKED_AT = 20_000;

/**
 * The words at the first place that is not the title (a list shows that anyway), or null when there is none.
 * @param places as `matchingPlaces` gives them
 */
export function excerptOf(
  conditions: readonly ConditionFilter[],
  places: readonly MatchPlace[],
  ticket: Ticket,
  articles: readonly Article[],
): Excerpt | null {
  const pieces = conditions.flatMap(({ condition }) => askedPieces(condition));
  const shown = places.filter(({ field }) => field !== "title" && field !== "number");
  for (const place of [...shown.filter(({ field }) => field === "body"), ...shown]) {
    const article = articles.find(({ position }) => position === place.article);
    const text = originalText(place, ticket, article).slice(0, LOOKED_AT);
    const parts = partsOf(text, pieces);
    if (parts) return { place, at: article?.createdAt ?? null, channel: article?.channel ?? null, parts };
  }
  return null;
}

/** What a condition asks to be there, folded. */
function askedPieces(condition: Condition): readonly string[] {
  if ("and" in condition) return condition.and.flatMap(askedPieces);
  if ("or" in condition) return condition.or.flatMap(askedPieces);
  if ("not" in condition) return [];
  return condition.like.map((piece) => foldPiece(piece).trim()).filter((piece) => piece.length > 1);
}

function partsOf(text: string, pieces: readonly string[]): Excerpt["parts"] | null {
  const folded = foldWithOrigins(text);
  const first = nextFound(folded, pieces, 0);
  if (!first) return null;
  const start = wordStart(folded.text, Math.max(0, first.at - BEFORE), first.at);
  const end = Math.min(folded.text.length, start + LENGTH);
  const original = (from: number, to: number) =>
    text.slice(folded.origins[from] ?? 0, folded.origins[to] ?? text.length).replace(/\s+/gu, " ");
  const parts: { text: string; found: boolean }[] = [];
  const add = (from: number, to: number, found: boolean) => {
    if (from < to) parts.push({ text: original(from, to), found });
  };
  let at = start;
  for (let found = first as typeof first | null; found && found.at < end; ) {
    add(at, found.at, false);
    at = Math.min(end, found.at + found.length);
    add(found.at, at, true);
    found = nextFound(folded, pieces, at);
  }
  add(at, end, false);
  return parts;
}

interface Folded {
  readonly text: string;
  /** Where each character of `text` came from; one more for the end. */
  readonly origins: readonly number[];
}

/** Folded character by character, so that what is found can be shown as it was written. */
function foldWithOrigins(text: string): Folded {
  let folded = "";
  const origins: number[] = [];
  let at = 0;
  for (const char of text) {
    const piece = foldPiece(char);
    const isSecondBlank = piece === " " && folded.endsWith(" ");
    for (const unit of isSecondBlank ? "" : piece) {
      folded += unit;
      for (let n = 0; n < unit.length; n++) origins.push(at);
    }
    at += char.length;
  }
  return { text: folded, origins: [...origins, at] };
}

function nextFound({ text }: Folded, pieces: readonly string[], from: number) {
  let best: { readonly at: number; readonly length: number } | null = null;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at >= 0 && (!best || at < best.at || (at === best.at && piece.length > best.length)))
      best = { at, length: piece.length };
  }
  return best;
}

/** The beginning of a word, so that an excerpt does not start in the middle of one. */
function wordStart(text: string, from: number, before: number): number {
  if (from === 0) return 0;
  const blank = text.indexOf(" ", from);
  return blank < 0 || blank >= before ? from : blank + 1;
}
