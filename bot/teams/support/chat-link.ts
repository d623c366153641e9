import type { AskedSupport } from "../../../core/ticket/history/support-history.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";

/** Browsers and Teams take links of about two thousand characters everywhere. */
const MAX_MESSAGE = 700;

/** What a group chat about the ticket is called: no word of the citizen's, and no colon, which Teams refuses. */
export const chatTopic = ({ number }: Ticket, queue: string): string =>
  `Ticket#${number} - ${queue.replaceAll(":", " ")}`.slice(0, 250);

/** A link that opens the same chat with its text ready, where the desk may not open chats (learn.microsoft.com: deep link to a chat). */
export function chatDeepLink(people: readonly string[], topic: string, request: AskedSupport): string {
  const text = [topic, request.question, request.tried].filter(Boolean).join("\n\n");
  const message = text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE).toWellFormed()}…` : text;
  const query = [
    `users=${people.map(encodeURIComponent).join(",")}`,
    `topicName=${encodeURIComponent(topic)}`,
    `message=${encodeURIComponent(message)}`,
  ].join("&");
  return `https://teams.microsoft.com/l/chat/0/0?${query}`;
}
