import type { MessageKey } from "../../../../../core/i18n/translate.ts";
import type { ArticleView } from "../../../../../core/ticket/views/article-views.ts";

/** Which way an article went: each has its icon. */
export type Direction = "in" | "out" | "automatic" | "note";

export function directionOf({ sender, channel }: Pick<ArticleView, "sender" | "channel">): Direction {
  if (sender === "customer") return "in";
  if (channel === "note") return "note";
  return sender === "system" ? "automatic" : "out";
}

/** What it is, where that says more than how it came. */
export const viaKey = ({ channel, receivedAs }: Pick<ArticleView, "channel" | "receivedAs">): MessageKey =>
  receivedAs ? `article.received.${receivedAs}` : `tab.via.${channel}`;

export const senderName = ({ from }: Pick<ArticleView, "from">): string => from.name || from.address;

/** The subject without our own number, which stands at the top of the page. */
export const shortSubject = ({ subject }: Pick<ArticleView, "subject">): string =>
  subject.replace(/^\s*\[Ticket#\d+\]\s*/i, "") || subject;

/** Text cut at addresses, so that they can be links. */
export interface TextPart {
  readonly text: string;
  readonly href: string | null;
}

const ADDRESSES = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g;

export function linkParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESSES)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), href: null });
    const [found] = match;
    parts.push({ text: found, href: found.includes("://") ? found : `mailto:${found}` });
    from = match.index + found.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), href: null });
  return parts;
}

/** Whether quoted mails or a signature can be folded away. */
export const hasQuote = ({ text, newText }: Pick<ArticleView, "text" | "newText">): boolean =>
  newText.trim() !== "" && text.trim().length > newText.trim().length + 2;
