import type { NoticeKind } from "../effects.ts";
import type { Language } from "../i18n/language.ts";
import { translate } from "../i18n/translate.ts";
import { splitReply } from "../text/split-reply.ts";
import type { Article } from "../ticket/article.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** What a notice tells, in a sentence. */
export const noticeSentence = (language: Language, kind: NoticeKind, { incomplete }: Ticket): string =>
  translate(language, kind === "reminder" && incomplete ? "chat.notice.unanswered" : `chat.notice.${kind}`);

/** Only the beginning of what was written goes along (spec N2). */
const LONGEST_BEGINNING = 300;

/** Of the last thing somebody said, without what he quotes. */
export const beginningOf = (articles: readonly Article[]): string =>
  beginning(articles.findLast(({ sender }) => sender !== "system")?.text ?? "");

/** The beginning of a text, without what it quotes. */
export function beginning(whole: string, max = LONGEST_BEGINNING): string {
  const text = splitReply(whole).reply.trim();
  return text.length > max ? `${text.slice(0, max).toWellFormed().trimEnd()}…` : text;
}
